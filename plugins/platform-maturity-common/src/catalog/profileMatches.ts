import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
  type SignalMatch,
} from '../practices';
import { isReported } from './reportedOutcomes';

/** Of each practice that is used with a tool, the distinct tools. */
export type PracticeTools = readonly (readonly [
  practice: PracticeId,
  tools: readonly string[],
])[];

/** The signals that a component shows, and what follows from them alone. */
export interface ProfileMatches {
  /** Of signals in the catalog and of reports; none of what does not apply. */
  matches: Record<PracticeId | CapabilityId, SignalMatch[]>;
  tools: PracticeTools;
  /** The practices that it records. */
  recorded: readonly (PracticeId | CapabilityId)[];
}

/** Adds to the signals of a component what follows from them. */
export function profileMatches(
  matches: ProfileMatches['matches'],
): ProfileMatches {
  return {
    matches,
    tools: practiceIds.flatMap(practice => {
      const tools = new Set(
        matches[practice].flatMap(({ tool }) => tool ?? []),
      );
      return tools.size ? [[practice, [...tools]] as const] : [];
    }),
    recorded: [...practiceIds, ...capabilityIds].filter(id =>
      matches[id].some(
        match =>
          // Who opts out of a practice does not record who has it.
          match.outcome !== 'unmet' && !isReported(match),
      ),
    ),
  };
}
