import type { Fact } from '../facts';
import type { OrganizationFinding } from '../assessment';
import type { Policy } from '../policy';
import {
  capabilityIds,
  isRecorded,
  practiceIds,
  type Evidence,
} from '../practices';
import { withoutCounts } from '../assessment/OrganizationView';
import type { ComponentFindings, SubjectReading } from './SubjectReading';

/**
 * Texts that are equal only for equal readings, so that a subject whose key is
 * as before need not be assessed again. Nothing of a reading is left out but
 * what an {@link OrganizationView} tells, and what many subjects share is
 * looked at once.
 */
export class ReadingKeys {
  readonly #digest: (text: string) => string;
  readonly #policy: Policy;
  readonly #shared = new WeakMap<object, string>();

  /** `digest` shortens a text to one that differs where texts differ. */
  constructor(digest: (text: string) => string, policy: Policy) {
    this.#digest = digest;
    this.#policy = policy;
  }

  of(reading: SubjectReading): string {
    const { facts, findings, organization, ...own } = reading;
    return this.#digest(
      [
        JSON.stringify(own),
        this.#sharedKey(organization, scope => scopeText(scope, this.#policy)),
        ...Object.values<Fact>(facts).map(fact =>
          // A fact about the subject alone is nobody else's.
          fact.scope.kind === 'subject'
            ? JSON.stringify(fact)
            : this.#sharedKey(fact),
        ),
        ...findings.map(each => this.#sharedKey<ComponentFindings>(each)),
      ].join('\n'),
    );
  }

  #sharedKey<TPart extends object>(
    part: TPart,
    textOf: (part: TPart) => string = JSON.stringify,
  ): string {
    let key = this.#shared.get(part);
    if (key === undefined) {
      key = this.#digest(textOf(part));
      this.#shared.set(part, key);
    }
    return key;
  }
}

/** How widely a practice is recorded matters only as far as it counts. */
function scopeText(
  { root, recordings, capabilities }: SubjectReading['organization'],
  { cutoffs }: Policy,
): string {
  return JSON.stringify({
    root,
    recorded: [...practiceIds, ...capabilityIds].filter(id =>
      isRecorded(recordings[id], cutoffs.recordedShare),
    ),
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
