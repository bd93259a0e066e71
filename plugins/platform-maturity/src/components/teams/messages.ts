import {
  domainsPerTeam,
  type Level,
  type LoadMeasureId,
} from '@paved/plugin-platform-maturity-common';

export const teamMessages = {
  title: 'Load of the teams',
  subheader:
    'What the members of each group carry, the groups below it included. Teams, not people: a group of one has no figures.',
  table: 'Load of the teams',
  loading: 'Loading the teams',
  failed: 'The teams could not be loaded',
  none: 'No group owns a component yet, or you may not see it.',
  noneOwning: 'None of the groups on this page owns a component.',
  group: 'Group',
  teams: '{{count}} teams',
  inAll: '{{count}} in all',
  members: 'Members',
  membersOf: '{{count}} members',
  fromTemplates: 'From templates',
  ofComponents: '{{count}} of {{of}}',
  sizeUnknown: 'size unknown',
  sizeUnknownHint:
    'The group lists no users, and declares no size with paved.dev/team-size.',
  unknown: 'unknown',
  suppressed:
    'One member. The figures are left out, as they would describe that person.',
  leftOut: 'left out',
  owningNothing: {
    one: '{{count}} group on this page owns no component and is left out.',
    other: '{{count}} groups on this page own no component and are left out.',
  },
  /** What a level of load is called; the levels are those of the measures. */
  levels: {
    devops: 'within',
    hybrid: 'raised',
    platformEngineering: 'high',
  } satisfies Record<Level, string>,
  /** The columns: what is counted, and what of it is shown first. */
  figures: {
    services: 'Services',
    technologies: 'Technologies',
    dependencies: 'Dependencies',
    domains: 'Domains',
  } satisfies Record<LoadMeasureId, string>,
  perMember: 'per member',
  /** What is held against thresholds. */
  measured: {
    services: 'Services per member',
    technologies: 'Technologies of a team',
    dependencies: 'Dependencies per service',
    domains: 'Domains of a team',
  } satisfies Record<LoadMeasureId, string>,
  cell: '{{figure}}: {{value}}, {{word}}',
  chart: {
    title: 'Against the thresholds',
    alternative:
      '{{figure}} of {{count}} groups: {{high}} high, {{raised}} raised, {{within}} within the thresholds. The table shows the same.',
    none: 'Of no group on this page is this figure known and comparable.',
    first: 'raised from {{low}}',
    second: 'high from {{high}}',
    part: 'The chart shows the groups of this page; the other pages have the rest.',
    leftOut: {
      one: '{{count}} group of this page is not in it: its figure is not known, or not comparable.',
      other:
        '{{count}} groups of this page are not in it: their figures are not known, or not comparable.',
    },
  },
  help: {
    title: 'What the levels mean',
    intro:
      'Each figure is held against two thresholds of the policy: from the first on it is **raised**, from the second on **high**. Thresholds for one team say nothing of several: technologies and domains of a group with several teams are counted only.',
    measure: 'Held against thresholds',
    low: 'Raised from',
    high: 'High from',
    source: 'Where they come from',
    /** Of domains per team; the other figures are measures of the model. */
    domainsSource: domainsPerTeam.source as string,
    heuristic: 'Rules of thumb: no study backs the numbers.',
  },
} as const;
