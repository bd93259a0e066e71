import type { TemplateDeparture } from '@paved/plugin-platform-maturity-common';
import { readSince } from '../../router/since';
import { exportTable } from './ExportTable';

/** Components that left their golden path. */
export const departures = exportTable({
  title: 'Components that left their golden path',
  by: 'since',
  read: ({ since }) => readSince(since),
  rows: (source, since) => source.departures(since),
  columns: {
    component: ({ component }: TemplateDeparture) => component,
    at: ({ at }) => at,
    before: ({ before }) => before.template,
    after: ({ after }) => after?.template,
  },
});
