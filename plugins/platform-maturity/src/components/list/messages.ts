import type { OrderField } from '@paved/plugin-platform-maturity-common';

export const listMessages = {
  groups: 'Groups',
  entities: 'Entities',
  name: 'Name',
  kind: 'Kind',
  approach: 'Called for',
  stage: 'Stands at',
  move: 'Next move',
  owner: 'Owner',
  demand: 'Demand',
  foundation: 'Foundation',
  platform: 'Platform',
  services: 'Services',
  unknown: 'unknown',
  filters: 'Filters',
  clear: 'Clear filters',
  none: 'Nothing is assessed here yet, or you may not see it.',
  noneFiltered: 'Nothing matches these filters.',
  previous: 'Previous',
  next: 'Next',
  loading: 'Loading',
  failed: 'The list could not be loaded',
} as const;

/** What may be sorted by, with the heading of its column. */
export const columnTitles: Record<OrderField, string> = {
  name: listMessages.name,
  kind: listMessages.kind,
  approach: listMessages.approach,
  stage: listMessages.stage,
  demand: listMessages.demand,
  foundation: listMessages.foundation,
  platform: listMessages.platform,
  services: listMessages.services,
};
