import type { PolicyDescription } from '@paved/plugin-platform-maturity-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import useDebounce from 'react-use/esm/useDebounce';
import { differencesOf, type Difference } from './differences';
import {
  isDocument,
  isSame,
  valueAt,
  type PolicyDocument,
  type PolicyValue,
} from './document';
import { readLink, writeLink } from './link';
import { editText, readPolicy, writePolicy, type TextProblem } from './text';

/** Browsers limit how often a page may change its URL; typing does so often. */
const writeAfter = 250;

/** Something of the policy that has one value, with what is in force. */
export interface PolicyLeaf {
  key: string;
  value: PolicyValue;
  default: PolicyValue;
}

/** A changed policy, and the ways to change it. Nothing of it is stored. */
export interface PolicyDraft {
  /** As it is typed: YAML or JSON. */
  text: string;
  /** As it could last be read. */
  policy: PolicyDocument;
  /** What it starts from, as far as the reader may know it. */
  configured: PolicyDocument;
  /** Why the text cannot be read. */
  problem?: TextProblem;
  /** Where it differs from what is configured. */
  differences: Difference[];
  /** False where the address of the page is too short for it. */
  shareable: boolean;
  /** Parameters of the URL that could not be read. */
  ignored: string[];
  /** What would be in force. */
  valueOf: (leaf: PolicyLeaf) => PolicyValue;
  edit: (leaf: PolicyLeaf, value: PolicyValue) => void;
  /** Leaves a key out. */
  remove: (key: string) => void;
  /** Takes keys back to what is configured. */
  reset: (...keys: string[]) => void;
  resetAll: () => void;
  type: (text: string) => void;
}

interface State {
  text: string;
  policy: PolicyDocument;
  problem?: TextProblem;
  ignored: string[];
  /** Whether the reader changed something since the page was opened. */
  made: boolean;
}

/** A policy to try out, which starts from what is configured or from a link. */
export function usePolicyDraft({ configured }: PolicyDescription): PolicyDraft {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const base = useMemo(
    () => (isDocument(configured) ? configured : {}),
    [configured],
  );
  const [state, setState] = useState(() => stateFrom(base, search));
  const { text, policy } = state;
  const written = useRef(search);

  // Another address, such as that of the tab itself, is another draft.
  useEffect(() => {
    if (search !== written.current) {
      written.current = search;
      setState(stateFrom(base, search));
    }
  }, [base, search]);

  const link = useMemo(() => writeLink(base, policy), [base, policy]);
  useDebounce(
    () => {
      if (!state.made) {
        return;
      }
      written.current = link ? `?${link}` : '';
      if (written.current !== search) {
        navigate({ pathname, search: written.current }, { replace: true });
      }
    },
    writeAfter,
    [link, state.made],
  );

  const take = (next: string) => {
    const read = readPolicy(next);
    setState({
      text: next,
      policy: read.policy ?? policy,
      problem: read.problem,
      ignored: [],
      made: true,
    });
  };
  return {
    text,
    policy,
    configured: base,
    problem: state.problem,
    differences: useMemo(() => differencesOf(base, policy), [base, policy]),
    shareable: link !== undefined,
    ignored: state.ignored,
    valueOf: leaf =>
      valueAt(policy, leaf.key) ??
      // What the configuration no longer says takes its default.
      (valueAt(base, leaf.key) === undefined ? leaf.value : leaf.default),
    edit: (leaf, value) =>
      take(
        editText(
          text,
          leaf.key,
          isSame(value, leaf.value) ? valueAt(base, leaf.key) : value,
        ),
      ),
    remove: key => take(editText(text, key, undefined)),
    reset: (...keys) =>
      take(
        keys.reduce(
          (edited, key) => editText(edited, key, valueAt(base, key)),
          text,
        ),
      ),
    resetAll: () => take(writePolicy(base)),
    type: take,
  };
}

function stateFrom(base: PolicyDocument, search: string): State {
  const { policy, ignored } = readLink(base, new URLSearchParams(search));
  return { text: writePolicy(policy), policy, ignored, made: false };
}
