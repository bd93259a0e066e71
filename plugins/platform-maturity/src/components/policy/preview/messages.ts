export const previewMessages = {
  title: 'Preview a changed policy',
  intro:
    'Change numbers below or paste a policy, and see which subjects would change approach, stage or move, computed from the stored facts. Nothing is stored.',
  start: 'Try a change',
  stop: 'Stop trying',
  missing:
    'You can read the policy, but not preview a changed one: it takes the permission `{{permission}}`, which your account does not have here. Ask those who run this portal for it.',

  asText: 'The whole policy as YAML or JSON',
  textLabel: 'Policy',
  textHelp:
    'In the form of `platformMaturity.policy` in `app-config.yaml`; what it leaves out keeps its default.',
  noMapping: 'A policy has keys, such as `cutoffs:`.',
  syntax: 'Line {{line}} cannot be read: {{message}}',
  textFirst: 'Correct the text first; until then the fields below are locked.',

  nothingChanged: 'Nothing is changed yet.',
  changes: { one: '{{count}} change', other: '{{count}} changes' },
  changesTitle: 'What is changed',
  change: '`{{key}}`: **{{after}}** instead of {{before}}',
  changeOther: '`{{key}}`: **{{after}}**',
  left: '`{{key}}` is left out and takes its default',
  list: 'another value',
  reset: 'Reset {{key}}',
  resetAll: 'Reset all',
  share: 'The changes stand in the address of this page, which you can share.',
  tooLong:
    'This is too much for the address of this page; share the text instead.',
  ignored:
    'Part of this page’s address could not be read and is left out: {{parameters}}',

  preview: 'Preview',
  again: 'Preview again',
  running: 'Looking at every subject',
  correct: 'Correct what is marked first.',
  toolbar: 'Changed policy',

  refusedTitle: 'This policy does not hold together',
  refused:
    'It was not previewed, and a backend would not start with it. Correct each of these, in the fields below or in the text, and preview again.',
  wholePolicy: 'the policy as a whole',
  goTo: 'Go to {{key}}',
  goToShort: 'Go there',
  failed: 'The preview failed',

  resultTitle: 'What would change',
  sentence: {
    one: '**{{changed}}** of {{subjects}} subjects would change its approach, stage or move.',
    other:
      '**{{changed}}** of {{subjects}} subjects would change approach, stage or move.',
  },
  none: '**Nothing would change**: all {{subjects}} subjects keep their approach, stage and move.',
  empty: 'Nothing is assessed yet, so there is nothing to compare with.',
  stale:
    'The policy has changed since. This is the answer to the one before; preview again for the new one.',
  notPreviewedTitle: 'Not in this preview',
  notPreviewed:
    'These keys change what is read from the entities, which stored facts cannot tell: {{keys}}. Their effect shows with the first refresh under the new policy, or with the command `paved preview` over the descriptors.',

  matrices: 'From before to after',
  matricesIntro: 'Choose a number of changes to see those subjects below.',
  approach: 'Called for',
  stage: 'Stands at',
  move: 'Next move',
  before: 'Before',
  after: 'After',
  count: 'Subjects',
  noneOf: '{{title}}: nothing changes.',
  others: 'All others stay.',
  stay: 'stay',
  changeWord: 'change',
  cell: {
    one: '{{count}} subject changes from {{before}} to {{after}}',
    other: '{{count}} subjects change from {{before}} to {{after}}',
  },

  subjects: 'Subjects that would change',
  subject: 'Subject',
  would: 'Would change',
  becomes: 'becomes',
  filtered: 'Only those that would go from **{{before}}** to **{{after}}**.',
  showAllChanges: 'Show all changes',
  notListed:
    'Not all are listed: {{listed}} of {{changed}}. The list ends at {{limit}}, and leaves out what you may not read; the numbers above count all.',
  noneListed:
    'None of them is listed here: they are beyond the end of the list, or you may not read them.',

  applyTitle: 'To put it in force',
  apply:
    'Put this into `app-config.yaml`, beside what `platformMaturity.policy` says there already:',
  leaveOut: 'Take these keys out of `platformMaturity.policy`: `{{keys}}`.',
  restart:
    'Then start the backend anew: all subjects are assessed under it with the next refresh.',
} as const;
