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
  left: 'A component that lost the annotation does not differ from one that never had it, so what left a path in that way is not counted.',
  perTeam: 'Adoption per team',
  perTeamIntro: 'The share of its components that were made from a template.',
  perTeamMore: 'The {{count}} groups with the largest share.',
  ofComponents: '{{count}} of {{of}}',
  loading: 'Loading the groups',
  failed: 'The groups could not be loaded',
  forbidden: 'It takes a permission that you do not have here: {{permission}}.',
  noGroups: 'No group owns a component, or you may not see it.',
} as const;
