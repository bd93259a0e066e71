import {
  practiceIds,
  type PracticeId,
  type Subject,
  type ToolUse,
} from '@paved/plugin-platform-maturity-common';
import { exportTable } from './ExportTable';
import { listOf, wholes } from './queries';

interface Row extends ToolUse {
  subject: Subject;
  practice: PracticeId;
}

/** Which tools subjects use for which practice. */
export const tools = exportTable({
  title: 'The tools of systems, domains, groups and the organization',
  by: 'list',
  read: listOf(wholes),
  async *rows(source, state): AsyncGenerator<Row> {
    for await (const { subject, rollUp } of source.assessments(state)) {
      for (const practice of practiceIds) {
        for (const use of rollUp?.tools[practice]?.tools ?? []) {
          yield { ...use, subject, practice };
        }
      }
    }
  },
  columns: {
    ref: ({ subject }: Row) => subject.ref,
    kind: ({ subject }) => subject.kind,
    title: ({ subject }) => subject.title,
    practice: ({ practice }) => practice,
    tool: ({ tool }) => tool,
    components: ({ components }) => components,
    teams: ({ teams }) => teams,
    groups: ({ groups }) => groups.refs.join(' '),
  },
});
