export const gainMessages = {
  title: 'Most to gain',
  subheader:
    'Where the DevOps foundation comes first and is short of the cut-off, the nearest at the top: there the least work leads on.',
  rule: 'The cut-off is {{cutoff}}. A group stands here with all that it and the groups below it own; a group of one person is left out.',
  ruleComponents: 'The cut-off is {{cutoff}}.',
  groups: 'Groups',
  components: 'Components',
  short: { one: '{{count}} point short', other: '{{count}} points short' },
  hardly: 'less than a point short',
  at: 'foundation {{share}}',
  none: 'None: of what you may see, nothing has a foundation that is known and short of the cut-off.',
  loading: 'Loading who has most to gain',
  failed: 'Who has most to gain could not be loaded',
  forbidden: 'It takes a permission that you do not have here: {{permission}}.',
  tooMany:
    'The components of so many groups cannot be listed here; each group has its own list.',
  lacked: 'What most components lack',
  lackedNone:
    'Nothing: each practice and capability is seen with at least half of the components.',
  lackedIntro:
    'Of more than half of the components that it applies to, it is not met or not known. Unknown is to be registered before it is to be built.',
  lackedCounts: '{{unmet}} of {{of}} not met, {{unknown}} unknown',
  onlyUnmet: '{{unmet}} of {{of}} not met',
  onlyUnknown: '{{unknown}} of {{of}} unknown',
} as const;
