export const sprawlMessages = {
  title: 'Tools in use',
  subheader: 'The tools that components name, for each practice.',
  none: 'No component names a tool for any of the five practices yet.',
  tools: { one: '{{count}} tool', other: '{{count}} tools' },
  tool: 'Tool',
  components: 'Components',
  teams: 'Teams',
  who: 'Used by',
  toolCount: '{{tool}} ({{count}})',
  alone: {
    one: '{{count}} tool with a single team',
    other: '{{count}} tools with a single team',
  },
  singleTeam: 'single team',
  aloneHint:
    'Nobody else helps to run a tool that a single team uses, and a platform would have to carry it for that team alone. That can be right.',
  unnamed: 'and {{count}} more',
  onlyUnnamed: '{{count}} not named',
  noOwner: 'no known owner',
  more: 'The {{shown}} tools with the most components, of {{count}}.',
  unnamedNote:
    'Not named are people who own components themselves, what you may not see, and who is beyond the first ten.',
} as const;
