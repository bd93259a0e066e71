import {
  causePhrase,
  plainText,
  type SubjectMove,
} from '@paved/plugin-platform-maturity-common';
import { moveOf } from '../../history/HistoryService';
import { readSince } from '../../router/since';
import { exportTable } from './ExportTable';

/** Who moved, and why. */
export const moves = exportTable({
  title: 'Who came to another approach, stage or move, and why',
  by: 'since',
  read: ({ since }) => readSince(since),
  async *rows(source, since): AsyncGenerator<SubjectMove> {
    for await (const standing of source.past(since, true)) {
      yield moveOf(standing);
    }
  },
  columns: {
    at: ({ at }: SubjectMove) => at,
    ref: ({ subject }) => subject.ref,
    kind: ({ subject }) => subject.kind,
    title: ({ subject }) => subject.title,
    approachBefore: ({ before }) => before.approach,
    approach: ({ after }) => after?.approach,
    stageBefore: ({ before }) => before.stage,
    stage: ({ after }) => after?.stage,
    moveBefore: ({ before }) => before.move,
    move: ({ after }) => after?.move,
    gone: ({ after }) => (after ? undefined : 'yes'),
    // Those that decided come first.
    causes: ({ causes }) =>
      causes.map(cause => plainText(causePhrase(cause))).join('; '),
  },
});
