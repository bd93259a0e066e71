import {
  capabilityIds,
  factIds,
  isKnown,
  outcomeScores,
  practiceIds,
  type KnownOutcome,
  type Outcome,
  type RecommendationInput,
} from '@paved/plugin-platform-maturity-common';
import {
  readChanges,
  writeChanges,
  type Changes,
  type WhatIfId,
  type WhatIfValue,
} from '../whatIf/changes';

/**
 * What somebody says of a context without measuring it: the value that stands
 * for a choice, or that it is not known. What is left out is unknown too. The
 * same values as What if takes, so that answers can be carried there.
 */
export type Answers = Changes;

/** Parameters of the URL that are not answers. */
export const pageParameters = ['factor', 'compare'] as const;

/** Reads answers from the parameters of a URL, and names what is none. */
export function readAnswers(parameters: URLSearchParams): {
  answers: Answers;
  ignored: string[];
} {
  const rest = new URLSearchParams(parameters);
  pageParameters.forEach(name => rest.delete(name));
  const { changes, ignored } = readChanges(rest);
  return { answers: changes, ignored };
}

/** Puts answers into parameters of a URL, and nothing else. */
export function writeAnswers(answers: Answers): URLSearchParams {
  return writeChanges(answers);
}

/** Whether two sets of answers say the same; unknown is what is not said. */
export function areSameAnswers(a: Answers, b: Answers): boolean {
  return searchOf(a) === searchOf(b);
}

/** The answers without those that say "not known". */
export function knownOf(answers: Answers): { [id in WhatIfId]?: number } {
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== 'unknown'),
  ) as { [id in WhatIfId]?: number };
}

/** The known answers as the search of a link to What if. */
export function searchOf(answers: Answers): string {
  return writeAnswers(knownOf(answers)).toString();
}

/** What the rules look at. */
export function inputOf(answers: Answers): RecommendationInput {
  const known = knownOf(answers);
  const only = <TId extends WhatIfId>(ids: readonly TId[]) =>
    Object.fromEntries(
      ids.flatMap(id => (known[id] === undefined ? [] : [[id, known[id]]])),
    ) as { [id in TId]?: number };
  return {
    facts: only(factIds),
    practices: only(practiceIds),
    capabilities: only(capabilityIds),
  };
}

/** The outcome that a score stands for; anything between is in part. */
export function outcomeOf(
  value: WhatIfValue | undefined,
): KnownOutcome | 'unknown' | undefined {
  if (value === undefined || value === 'unknown') {
    return value;
  }
  if (value >= outcomeScores.met) {
    return 'met';
  }
  return value <= outcomeScores.unmet ? 'unmet' : 'partial';
}

/** The score that stands for an outcome. */
export function valueOf(outcome: Outcome): WhatIfValue {
  return isKnown(outcome) ? outcomeScores[outcome] : 'unknown';
}
