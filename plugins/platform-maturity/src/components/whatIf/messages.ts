export const whatIfMessages = {
  about: 'About {{subject}}.',
  intro:
    'Change any number and the answer follows at once. Nothing is stored: the changes stand in the address of this page, which you can share.',
  others: 'Other entities have a “What if…” link on their Maturity tab.',
  organization: 'Take the whole organization',

  answer: 'Answer',
  measured: 'As measured',
  whatIf: 'What if',
  unchanged: 'Nothing is changed yet.',
  same: 'The answer stays the same.',

  changes: 'What is changed',
  change: '{{title}}: **{{after}}** instead of {{before}}',
  resetAll: 'Reset all',
  reset: 'Reset {{title}} to {{before}}',
  changed: 'changed, was {{before}}',
  notKnown: 'not known',

  ignored:
    'Part of this page’s address means nothing here and is left out: {{parameters}}',
  weights:
    'The policy of this company weighs practices in its own way, which this page does not know: where it would stand is computed with the shipped weights and can differ from what was measured.',

  withheld:
    'Some figures describe one person. They count in what was measured and are not shown, so this page starts without them: with any change, the answer is computed as if they were not known, until you enter them.',

  foundation: 'DevOps foundation',
  platform: 'Platform capabilities',
  scores: 'Score over the components that count, in per cent.',
  disabled: 'The policy in force does not count this factor.',
  notApplicable: 'does not apply here',
  unknownBar: 'not known',
  makeUnknown: '{{title}}: not known',
  field: '{{title}} as a number',
  percent: '%',
  flips: 'What would change the answer from here',
  noFlips: 'No single measure would: several things would have to change.',
  openFlips: 'Nothing to compare with while the approach is open.',
} as const;
