import type { ExportTableId } from '@paved/plugin-platform-maturity-common';
import { daily } from './daily';
import { departures } from './departures';
import type { ExportTable } from './ExportTable';
import { goldenPaths } from './goldenPaths';
import { load } from './load';
import { moves } from './moves';
import { practices } from './practices';
import { tools } from './tools';

export { assessments } from './assessments';
export type { ExportTable } from './ExportTable';

/** The tables beside the list of assessments, by the names of their files. */
export const exportTables: Record<ExportTableId, ExportTable> = {
  load,
  tools,
  practices,
  'golden-paths': goldenPaths,
  departures,
  moves,
  daily,
};
