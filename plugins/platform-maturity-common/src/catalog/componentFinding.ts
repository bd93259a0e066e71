import {
  findingOf,
  type CapabilityId,
  type ComponentFinding,
  type PracticeId,
  type Recording,
} from '../practices';
import { failureWords } from './reportedFacts';
import type { ComponentProfile } from './ComponentProfile';

/** How a component stands with a practice, by what it shows and what was told. */
export function componentFinding(
  { item: { ref }, matches, notApplicable, lost }: ComponentProfile,
  id: PracticeId | CapabilityId,
  recording: Recording,
  recordedShare: number,
): ComponentFinding {
  const override = notApplicable?.get(id);
  if (override) {
    return {
      component: ref,
      outcome: 'notApplicable',
      matches: [],
      override,
    };
  }
  const finding = findingOf(ref, matches[id], recording, recordedShare);
  // It was known until its collector failed; that is no sign of its absence.
  const failure = lost?.get(id);
  return failure && finding.matches.length === 0
    ? { ...finding, outcome: 'unknown', lost: failureWords(failure) }
    : finding;
}
