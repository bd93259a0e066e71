import {
  stages,
  type Stage,
  type SubjectMove,
} from '@paved/plugin-platform-maturity-common';

/** One respect in which somebody moved. */
export type MoveStep = {
  [TPart in 'approach' | 'stage' | 'move']: {
    part: TPart;
    before: SubjectMove['before'][TPart];
    after: SubjectMove['before'][TPart];
  };
}['approach' | 'stage' | 'move'];

/** In what somebody moved; nothing for those who left. */
export function stepsOf({ before, after }: SubjectMove): MoveStep[] {
  if (!after) {
    return [];
  }
  const steps: MoveStep[] = [
    { part: 'approach', before: before.approach, after: after.approach },
    { part: 'stage', before: before.stage, after: after.stage },
    { part: 'move', before: before.move, after: after.move },
  ];
  return steps.filter(step => step.before !== step.after);
}

/** Which way on the path of stages; none from or to where nothing is known. */
export function directionOf(
  before: Stage,
  after: Stage,
): 'forward' | 'back' | undefined {
  if (before === 'undetermined' || after === 'undetermined') {
    return undefined;
  }
  return stages.indexOf(after) > stages.indexOf(before) ? 'forward' : 'back';
}
