import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeFinding,
  type PracticeId,
  type Subject,
} from '@paved/plugin-platform-maturity-common';
import { exportTable } from './ExportTable';
import { listOf, wholes } from './queries';

interface Row extends PracticeFinding {
  subject: Subject;
  practice: PracticeId | CapabilityId;
}

/** How far subjects have practices and capabilities. */
export const practices = exportTable({
  title: 'How far practices and capabilities are adopted',
  by: 'list',
  read: listOf(wholes),
  async *rows(source, state): AsyncGenerator<Row> {
    for await (const assessment of source.assessments(state)) {
      const { subject, capabilities } = assessment;
      for (const practice of practiceIds) {
        yield { ...assessment.practices[practice], subject, practice };
      }
      for (const practice of capabilityIds) {
        yield { ...capabilities[practice], subject, practice };
      }
    }
  },
  columns: {
    ref: ({ subject }: Row) => subject.ref,
    kind: ({ subject }) => subject.kind,
    title: ({ subject }) => subject.title,
    practice: ({ practice }) => practice,
    score: ({ score }) => score,
    met: ({ counts }) => counts.met,
    partial: ({ counts }) => counts.partial,
    unmet: ({ counts }) => counts.unmet,
    unknown: ({ counts }) => counts.unknown,
    notApplicable: ({ counts }) => counts.notApplicable,
    // The organization's outcome, which every subject in it has.
    inherited: ({ inherited }) => (inherited ? 'yes' : undefined),
    tools: ({ tools }) => tools.map(({ tool }) => tool).join(', '),
  },
});
