import type {
  Subject,
  TemplateUse,
} from '@paved/plugin-platform-maturity-common';
import { exportTable } from './ExportTable';
import { listOf, wholes } from './queries';

interface Row extends TemplateUse {
  subject: Subject;
  /** Components in the scope, and those of them with a template. */
  of: number;
  fromTemplate: number;
}

/** What subjects made from which template. */
export const goldenPaths = exportTable({
  title: 'What was made from which template',
  by: 'list',
  read: listOf(wholes),
  async *rows(source, state): AsyncGenerator<Row> {
    for await (const { subject, rollUp } of source.assessments(state)) {
      if (rollUp) {
        const { components: of, fromTemplate, templates } = rollUp.goldenPaths;
        for (const use of templates) {
          yield { ...use, subject, of, fromTemplate };
        }
      }
    }
  },
  columns: {
    ref: ({ subject }: Row) => subject.ref,
    kind: ({ subject }) => subject.kind,
    title: ({ subject }) => subject.title,
    template: ({ template }) => template,
    components: ({ components }) => components,
    teams: ({ teams }) => teams,
    missing: ({ missing }) => (missing ? 'yes' : undefined),
    fromTemplate: ({ fromTemplate }) => fromTemplate,
    of: ({ of }) => of,
  },
});
