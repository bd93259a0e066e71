import type { Texts } from '../Words';

export const pages: Texts['pages'] = {
  title: 'Plattformsmognad',
  subtitle:
    'DevOps, en tunn plattform eller platform engineering: vilket, och varför',
  overview: 'Översikt',
  teams: 'Team',
  groups: 'Grupper',
  entities: 'Entiteter',
  whatIf: 'Tänk om',
  guide: 'Vägledning',
  policy: 'Policy',
  refresh: 'Senaste uppdatering',
  tab: 'Mognad',
};
