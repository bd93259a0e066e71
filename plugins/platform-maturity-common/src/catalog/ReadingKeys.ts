import type { Fact } from '../facts';
import type { OrganizationFinding } from '../assessment';
import {
  capabilityIds,
  isRecorded,
  practiceIds,
  type Evidence,
} from '../practices';
import { withoutCounts } from '../assessment/OrganizationView';
import type { CatalogModel } from './CatalogModel';
import type { ComponentProfile } from './ComponentProfile';
import { forgetOthers } from './forgetOthers';
import type { Ground, Standing } from './Grounds';
import type { OrganizationScope } from './OrganizationScope';
import type { ComponentFindings, SubjectReading } from './SubjectReading';

/** Keys of what is the same object from one pass to the next. */
export interface SharedKeys {
  /** That the last pass asked for. */
  parts: ReadonlyMap<object, string>;
  /**
   * Of the last findings of components by reference, with the practices that
   * were recorded.
   */
  readonly findings: Map<
    string,
    { profile: ComponentProfile; recorded: string; key: string }
  >;
  /** What was found last, by reference. */
  readonly grounds: Map<string, Ground>;
  standings: ReadonlyMap<string, Standing>;
  /** How entities were related then. */
  relations?: object;
}

/**
 * Texts that are equal only for equal readings, so that a subject whose key is
 * as before need not be assessed again. Nothing of a reading is left out but
 * what an {@link OrganizationView} tells, and what many subjects share is
 * looked at once.
 */
export class ReadingKeys {
  readonly #digest: (text: string) => string;
  readonly #model: Pick<CatalogModel, 'policy' | 'profile' | 'index'>;
  readonly #shared: SharedKeys;
  readonly #parts = new Map<object, string>();
  readonly #recorded = new Map<object, string>();
  readonly #ofScope = new Map<OrganizationScope, string>();

  /** `digest` shortens a text to one that differs where texts differ. */
  constructor(
    digest: (text: string) => string,
    model: Pick<CatalogModel, 'policy' | 'profile' | 'index' | 'memory'>,
  ) {
    this.#digest = digest;
    this.#model = model;
    this.#shared = model.memory.keysBy(digest);
  }

  of(reading: SubjectReading): string {
    const { facts, findings, organization, ...own } = reading;
    const recorded = this.#recordedIn(organization);
    return this.#digest(
      [
        JSON.stringify(own),
        this.#sharedKey(organization, scope => scopeText(scope, recorded)),
        ...Object.values<Fact>(facts).map(fact =>
          // A fact about the subject alone is nobody else's.
          fact.scope.kind === 'subject'
            ? JSON.stringify(fact)
            : this.#sharedKey(fact),
        ),
        ...findings.map((each, index) =>
          this.#findingsKey(each, own.components[index], recorded),
        ),
      ].join('\n'),
    );
  }

  /** Lets the next pass know the keys that this one asked for. */
  finish(): void {
    const shared = this.#shared;
    const { index } = this.#model;
    shared.parts = this.#parts;
    forgetOthers(
      shared.findings,
      index.ofKind('component').length,
      ref => index.get(ref) !== undefined,
    );
  }

  /** Differs where anything does that subjects are told of their organization. */
  ofScope(scope: OrganizationScope): string {
    let key = this.#ofScope.get(scope);
    if (key === undefined) {
      key = this.#digest(
        JSON.stringify([
          scopeText(scope, this.#recordedIn(scope)),
          scope.facts,
        ]),
      );
      this.#ofScope.set(scope, key);
    }
    return key;
  }

  #sharedKey<TPart extends object>(
    part: TPart,
    textOf: (part: TPart) => string = JSON.stringify,
  ): string {
    let key = this.#parts.get(part);
    if (key === undefined) {
      key = this.#shared.parts.get(part) ?? this.#digest(textOf(part));
      this.#parts.set(part, key);
    }
    return key;
  }

  /** The findings of a component follow from its profile and what is recorded. */
  #findingsKey(
    findings: ComponentFindings,
    component: string,
    recorded: string,
  ): string {
    const profile = this.#model.profile(component)!;
    const known = this.#shared.findings.get(component);
    if (known?.profile === profile && known.recorded === recorded) {
      return known.key;
    }
    const key = this.#digest(JSON.stringify(findings));
    this.#shared.findings.set(component, { profile, recorded, key });
    return key;
  }

  /** How widely a practice is recorded matters only as far as it counts. */
  #recordedIn(organization: SubjectReading['organization']): string {
    let recorded = this.#recorded.get(organization);
    if (recorded === undefined) {
      recorded = recordedText(organization, this.#model.policy);
      this.#recorded.set(organization, recorded);
    }
    return recorded;
  }
}

/** The practices that an organization records, as far as it counts. */
export function recordedText(
  { recordings }: Pick<OrganizationScope, 'recordings'>,
  { cutoffs: { recordedShare } }: CatalogModel['policy'],
): string {
  return [...practiceIds, ...capabilityIds]
    .filter(id => isRecorded(recordings[id], recordedShare))
    .join(' ');
}

function scopeText(
  { root, capabilities }: SubjectReading['organization'],
  recorded: string,
): string {
  return JSON.stringify({
    root,
    recorded,
    capabilities: capabilityIds.map(id => lasting(capabilities[id])),
  });
}

function lasting(finding: OrganizationFinding) {
  const textOf = (evidence: Evidence[]) => evidence.map(withoutCounts);
  return {
    ...finding,
    evidence: textOf(finding.evidence),
    matches: finding.matches?.map(match => ({
      ...match,
      evidence: textOf(match.evidence),
    })),
  };
}
