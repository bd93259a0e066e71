import type { OrderField } from '@paved/plugin-platform-maturity-common';
import type { AssessmentRow } from './rows';

/** The column that a list is sorted by. */
export const orderColumns = {
  name: 'sort_name',
  kind: 'kind',
  approach: 'approach_rank',
  stage: 'stage_rank',
  demand: 'demand',
  foundation: 'foundation',
  platform: 'platform',
  services: 'services',
  members: 'members',
  servicesPerMember: 'load_services',
  technologiesPerMember: 'load_technologies',
  dependenciesPerMember: 'load_dependencies',
  domainsPerMember: 'load_domains',
  templateShare: 'template_share',
} as const satisfies Record<OrderField, keyof AssessmentRow>;
