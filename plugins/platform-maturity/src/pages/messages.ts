export const pageMessages = {
  title: 'Platform maturity',
  subtitle: 'DevOps, a thin platform or platform engineering: which, and why',
  overview: 'Overview',
  teams: 'Teams',
  groups: 'Groups',
  entities: 'Entities',
  whatIf: 'What if',
  guide: 'Guide',
  policy: 'Policy',
  refresh: 'Last refresh',
  tab: 'Maturity',
} as const;
