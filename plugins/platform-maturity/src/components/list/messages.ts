import type {
  Confidence,
  OrderField,
} from '@paved/plugin-platform-maturity-common';

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
  members: 'Members',
  servicesPerMember: 'Services per member',
  technologiesPerMember: 'Technologies per member',
  dependenciesPerMember: 'Dependencies per member',
  domainsPerMember: 'Domains per member',
  templateShare: 'From templates',
  type: 'Type',
  lifecycle: 'Lifecycle',
  tag: 'Tag',
  outcome: 'Practice',
  outcomeOption: '{{practice}}: {{outcome}}',
  confidence: 'Confidence',
  system: 'System',
  tags: 'Tags',
  components: 'Components',
  search: 'Search by name',
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
  columns: 'Columns',
  csv: 'Download as CSV',
  csvFailed: 'The table could not be downloaded: {{reason}}',
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
  members: listMessages.members,
  servicesPerMember: listMessages.servicesPerMember,
  technologiesPerMember: listMessages.technologiesPerMember,
  dependenciesPerMember: listMessages.dependenciesPerMember,
  domainsPerMember: listMessages.domainsPerMember,
  templateShare: listMessages.templateShare,
};

/** What may be shown beside that, where somebody chooses it. */
export const optionalTitles = {
  type: listMessages.type,
  lifecycle: listMessages.lifecycle,
  owner: listMessages.owner,
  system: listMessages.system,
  tags: listMessages.tags,
  confidence: listMessages.confidence,
  components: listMessages.components,
} as const;

export const confidenceWords: Record<Confidence, string> = {
  low: 'low',
  medium: 'medium',
  high: 'high',
};
