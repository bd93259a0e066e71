import type { Texts } from '../Words';

export const pages: Texts['pages'] = {
  title: 'Plattform-Reifegrad',
  subtitle:
    'DevOps, eine schlanke Plattform oder Platform Engineering: was, und warum',
  overview: 'Überblick',
  teams: 'Teams',
  groups: 'Gruppen',
  entities: 'Entitäten',
  whatIf: 'Was wäre wenn',
  guide: 'Leitfaden',
  policy: 'Regelwerk',
  refresh: 'Letzte Aktualisierung',
  tab: 'Reifegrad',
};
