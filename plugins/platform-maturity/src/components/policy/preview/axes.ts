import {
  approaches,
  moves,
  moveTitles,
  stages,
  type PreviewedAnswer,
} from '@paved/plugin-platform-maturity-common';
import { approachWords, stageWords } from '../../marks';

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
export const answerTitles: Record<Axis, { [answer: string]: string }> = {
  approach: Object.fromEntries(approaches.map(id => [id, approachWords[id]])),
  stage: Object.fromEntries(stages.map(id => [id, stageWords[id]])),
  move: Object.fromEntries(moves.map(id => [id, moveTitles[id].title])),
};
