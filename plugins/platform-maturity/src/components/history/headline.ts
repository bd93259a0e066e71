import type {
  HistoryEntry,
  Standing,
} from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../translation';
import type { Message } from '../text';

/** What an entry began with, seen from the one before it. */
export function headlineOf(
  entry: HistoryEntry,
  before: Standing | undefined,
  words: Words,
): Message {
  const { history, marks } = words;
  if (!before) {
    return { template: history.first };
  }
  if (!entry.causes) {
    return { template: history.returned };
  }
  const movedStage = entry.stage !== before.stage;
  const movedApproach = entry.approach !== before.approach;
  if (movedStage && movedApproach) {
    return {
      template: history.moved,
      values: {
        stage: marks.stages[entry.stage],
        approach: marks.approaches[entry.approach],
      },
    };
  }
  if (movedStage) {
    return {
      template: history.stageOnly,
      values: {
        before: marks.stages[before.stage],
        after: marks.stages[entry.stage],
      },
    };
  }
  return movedApproach
    ? {
        template: history.approachOnly,
        values: {
          before: marks.approaches[before.approach],
          after: marks.approaches[entry.approach],
        },
      }
    : { template: history.sameAnswer };
}
