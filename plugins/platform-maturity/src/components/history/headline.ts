import type {
  HistoryEntry,
  Standing,
} from '@paved/plugin-platform-maturity-common';
import { approachWords, stageWords } from '../marks';
import type { Message } from '../text';
import { historyMessages } from './messages';

/** What an entry began with, seen from the one before it. */
export function headlineOf(
  entry: HistoryEntry,
  before: Standing | undefined,
): Message {
  if (!before) {
    return { template: historyMessages.first };
  }
  if (!entry.causes) {
    return { template: historyMessages.returned };
  }
  const movedStage = entry.stage !== before.stage;
  const movedApproach = entry.approach !== before.approach;
  if (movedStage && movedApproach) {
    return {
      template: historyMessages.moved,
      values: {
        stage: stageWords[entry.stage],
        approach: approachWords[entry.approach],
      },
    };
  }
  if (movedStage) {
    return {
      template: historyMessages.stageOnly,
      values: {
        before: stageWords[before.stage],
        after: stageWords[entry.stage],
      },
    };
  }
  return movedApproach
    ? {
        template: historyMessages.approachOnly,
        values: {
          before: approachWords[before.approach],
          after: approachWords[entry.approach],
        },
      }
    : { template: historyMessages.scores };
}
