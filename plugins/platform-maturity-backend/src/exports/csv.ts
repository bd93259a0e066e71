import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import { stringify, type Stringifier } from 'csv-stringify';

type Cell = string | number | undefined;

/** The columns of an export, in order: their names never change. */
const columns: Record<string, (item: AssessmentSummary) => Cell> = {
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
};

/** What a row has in each column; unknown is empty. */
export function rowOf(item: AssessmentSummary): Cell[] {
  return Object.values(columns).map(valueOf => valueOf(item));
}

/**
 * Takes rows and gives the text of a table. Spreadsheets run what begins like a
 * formula: titles are written by anybody who may register an entity.
 */
export function csvWriter(): Stringifier {
  return stringify({
    header: true,
    columns: Object.keys(columns),
    record_delimiter: 'windows',
    escape_formulas: true,
    // Else a line break in a title would begin a row, with any formula in it.
    quoted_match: /[\r\n]/,
  });
}
