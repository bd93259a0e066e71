import {
  approaches,
  moves,
  stages,
  type PreviewedAnswer,
} from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../../translation';

/** The parts of an answer. */
export const axes = ['approach', 'stage', 'move'] as const;

/** See {@link axes}. */
export type Axis = keyof PreviewedAnswer;

/** A way from one answer to another. */
export interface Transition {
  axis: Axis;
  before: string;
  after: string;
}

/** What the answers are called, in the order in which they are shown. */
export function answerTitles(
  axis: Axis,
  { marks, explanation }: Words,
): { [answer: string]: string } {
  switch (axis) {
    case 'approach':
      return titlesOf(approaches, id => marks.approaches[id]);
    case 'stage':
      return titlesOf(stages, id => marks.stages[id]);
    default:
      return titlesOf(moves, id => explanation.definitions.moves[id].title);
  }
}

function titlesOf<TId extends string>(
  ids: readonly TId[],
  titleOf: (id: TId) => string,
): { [answer: string]: string } {
  return Object.fromEntries(ids.map(id => [id, titleOf(id)]));
}
