import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import type { Columns } from '../csv';
import { exportTable } from './ExportTable';
import { listOf } from './queries';

/** What a list shows of an assessment; later columns came later. */
export const assessmentColumns: Columns<AssessmentSummary> = {
  ref: ({ subject }) => subject.ref,
  kind: ({ subject }) => subject.kind,
  namespace: ({ subject }) => subject.namespace,
  name: ({ subject }) => subject.name,
  title: ({ subject }) => subject.title,
  type: ({ subject }) => subject.type,
  lifecycle: ({ subject }) => subject.lifecycle,
  owners: ({ subject }) => subject.owners.join(' '),
  systems: ({ subject }) => subject.systems.join(' '),
  domains: ({ subject }) => subject.domains.join(' '),
  approach: ({ approach }) => approach,
  stage: ({ stage }) => stage,
  move: ({ move }) => move,
  confidence: ({ confidence }) => confidence,
  demand: ({ demand }) => demand,
  demandCoverage: ({ demandCoverage }) => demandCoverage,
  foundation: ({ foundation }) => foundation,
  platform: ({ platform }) => platform,
  services: ({ services }) => services,
  components: ({ components }) => components,
  assessedAt: ({ assessedAt }) => assessedAt,
  fromTemplate: ({ fromTemplate }) => fromTemplate,
  template: ({ subject }) => subject.origin?.template,
};

/** The list of assessments. */
export const assessments = exportTable({
  title: 'A list of assessments, with all its pages',
  by: 'list',
  read: listOf(),
  rows: (source, state) => source.summaries(state),
  columns: assessmentColumns,
});
