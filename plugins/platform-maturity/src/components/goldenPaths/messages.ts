export const goldenPathMessages = {
  title: 'Golden paths',
  subheader:
    'What was made from a software template, as `backstage.io/source-template` says.',
  made: '**{{count}} of {{of}}** components ({{share}}) say that they were made from a template.',
  none: '**None of {{of}}** components says that it was made from a template.',
  noTemplates:
    'The catalog has no template that you may see. Register your software templates, and let them write `backstage.io/source-template` into what they create.',
  noneUsed:
    'If some were made from a template, the annotation `backstage.io/source-template` makes it known.',
  bar: '{{count}} of {{of}} components made from a template',
  table: 'Templates',
  template: 'Template',
  components: 'Components',
  teams: 'Teams',
  missing: 'not in the catalog any more',
  missingHint:
    'Nobody keeps this path up: what was made from it is on its own.',
  more: {
    one: '{{count}} more template, further down or not shown to you.',
    other: '{{count}} more templates, further down or not shown to you.',
  },
  unused: 'Templates that no component names',
  /** The section on how it came to be. */
  time: {
    title: 'Through time',
    chart: 'Share of components made from a template, through time',
    share: 'Made from a template',
    inPercent: 'Share',
    firstDay:
      'The share is noted once a day: from the second day on there is a line.',
    notNoted: 'Day by day, the share is noted for groups and the organization.',
    loading: 'Loading the golden paths through time',
    failed: 'The golden paths through time could not be loaded',
    forbidden:
      'What was, was counted over all entities. It takes the permission `{{permission}}` to see it, which your account does not have here.',
    left: 'Left their golden path',
    none: 'No component left its golden path in the last {{days}} days.',
    count: {
      one: '**{{count}}** component left its golden path in the last {{days}} days.',
      other:
        '**{{count}}** components left their golden path in the last {{days}} days.',
    },
    toNone:
      '{{component}} was made from {{before}} and names no template any more, {{ago}}',
    toOther: '{{component}} went from {{before}} to {{after}}, {{ago}}',
    someTemplate: 'a template that is not named here',
    unnamed: {
      one: '{{count}} more is not named: further back, or not shown to you.',
      other: '{{count}} more are not named: further back, or not shown to you.',
    },
    before:
      'It is kept from the first refresh that looked for it: what left a path before is not known.',
  },
  perTeam: 'Adoption per team',
  perTeamIntro: 'The share of its components that were made from a template.',
  perTeamMore: 'The {{count}} groups with the largest share.',
  ofComponents: '{{count}} of {{of}}',
  loading: 'Loading the groups',
  failed: 'The groups could not be loaded',
  forbidden: 'It takes a permission that you do not have here: {{permission}}.',
  noGroups: 'No group owns a component, or you may not see it.',
} as const;
