import type { CheckCode } from '../../../hooks';
import type { SettingForm } from './figures';

export const settingMessages = {
  setting: 'Setting',
  value: 'In force',
  tried: 'As tried',
  default: 'Default',
  source: 'Where the default comes from',
  sourceShort: 'Its source',
  nothing: 'not set',
  none: 'none',
  counts: 'counts',
  countsNot: 'does not count',
  yes: 'yes',
  no: 'no',
  share: '{{value}} ({{percent}})',
  copyKey: 'Copy the key {{key}}',
  copied: 'The key is copied',

  heuristic: 'heuristic',
  heuristicWhy:
    'A rule of thumb rather than research: adapt it to what you know of your own company.',
  changed: 'changed',
  changedBy: 'changed by {{author}}',
  configuration: 'the configuration',
  pack: 'the pack {{id}}',

  picture:
    '{{title}}: DevOps below {{low}}, a thin platform from {{low}}, platform engineering from {{high}}',
  pictureChanged:
    '{{picture}}; the defaults are {{defaultLow}} and {{defaultHigh}}',
  defaultMark: 'default',

  signals: { one: '{{count}} signal', other: '{{count}} signals' },
  entries: { one: '{{count}} entry', other: '{{count}} entries' },
  filter: 'a filter',
  id: 'Signal',
  tool: 'Tool',
  strength: 'Evidence',
  outcome: 'Means',
  condition: 'Where there is',
  onResource: 'on a related resource:',
  atLeast: 'at least {{count}} of {{title}}:',
  atLeastShare: 'at least {{share}} of the components are {{title}}:',
  name: 'Name',
  tags: 'Tags',
  added: 'added',
  replaced: 'replaced',
  removedOnes: 'Removed from the defaults: {{names}}.',
  matches: 'An entity matches with',

  meaning: '`{{key}}`: {{description}}',
  howToText: 'In `app-config.yaml`, read when the backend starts:',

  search: 'Search the policy',
  changedOnly: 'Changed only',
  noneFound: 'No setting matches.',
  showAll: 'Show all settings',
  noneChanged: 'Nothing is changed: every setting has its default.',
  contents: 'Parts of the policy',
  shown: '{{count}} of {{total}} settings shown',

  wouldBe: 'would be changed, is {{before}}',
  wouldBeOther: 'would be changed',
  reset: 'Reset {{title}} to {{before}}',
  resetOther: 'Reset {{title}}',
  low: '{{title}}: first threshold',
  high: '{{title}}: second threshold',
  /** Above the fields of the two thresholds. */
  bounds: { low: 'low', high: 'high' },
  /** What is wrong with a number, and what would be right. */
  checks: {
    share: 'This is a share: a number from 0 to 1.',
    negative: 'A weight is 0 or more.',
    notPositive: 'A threshold is greater than 0.',
    notWhole: 'People are counted in whole numbers.',
    order: 'The first threshold must be less than the second.',
  } satisfies Record<CheckCode, string>,

  /** What opens below a setting, by what it is. */
  details: {
    number: 'YAML',
    switch: 'YAML',
    names: 'YAML',
    other: 'YAML',
    signals: 'Signals and YAML',
    entries: 'Entries and YAML',
    filter: 'Filter and YAML',
  } satisfies Record<SettingForm, string>,
  detailsOf: '{{details}}: {{title}}',

  /** The parts of the policy; one that is not named here shows its key. */
  sections: {
    factors: {
      title: 'Context factors',
      description:
        'What the context calls for. Each factor scores as its highest measure; the two thresholds of a measure are where it starts to call for a thin platform and for platform engineering.',
    },
    practices: {
      title: 'DevOps practices',
      description:
        'The foundation. Signals on an entity show that a practice is there.',
    },
    capabilities: {
      title: 'Platform capabilities',
      description:
        'The platform. Some capabilities are seen on the organization rather than on a component.',
    },
    cutoffs: {
      title: 'Cut-offs',
      description: 'Where the model decides, as shares of 0–1.',
    },
    components: {
      title: 'Components that count',
      description: 'Which components of the catalog are looked at.',
    },
    organization: {
      title: 'Organization',
      description: 'What counts as one organization, and how large it is.',
    },
    vocabularies: {
      title: 'Vocabularies',
      description: 'The words and filters that facts are read by.',
    },
    overrides: {
      title: 'Overrides',
      description:
        'What owners may say by annotations, beside what the catalog shows.',
    },
  },
} as const;
