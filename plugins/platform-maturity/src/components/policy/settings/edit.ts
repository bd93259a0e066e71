import type { PolicyProblem } from '@paved/plugin-platform-maturity-common';
import type { CheckCode, PolicyDraft } from '../../../hooks';

/** A draft that the settings on the page can be changed in. */
export interface PolicyEdit {
  draft: PolicyDraft;
  /** What is wrong with what was typed, by key. */
  checks: ReadonlyMap<string, CheckCode>;
  /** What the server refused. */
  problems: readonly PolicyProblem[];
}

/** What the server said about a key, or about something inside of it. */
export function problemsAt(
  problems: readonly PolicyProblem[],
  keys: readonly string[],
): PolicyProblem[] {
  return problems.filter(problem =>
    keys.some(key => problem.key === key || problem.key.startsWith(`${key}.`)),
  );
}

/** Where the page shows a setting, to be led to. */
export function anchorOf(key: string): string {
  return `policy-${key}`;
}
