import { factorReasons, measureQuestions } from './factorMessages';

export const frameworkMessages = {
  title: 'Five questions about your context',
  subheader:
    'Choose a factor: it shows what calls for what, and why. Estimates will do; what you do not know stays unknown.',
  factors: 'Context factors',
  notAnswered: 'not answered',
  disabled: 'The policy in force does not count this factor.',
  yours: 'here by your answers',
  callsForTitle: 'What calls for what',
  questionsTitle: 'Where are you?',
  more: 'More about the same, if you know it',
  moreCount: '{{answered}} of {{all}} answered',
  highestCounts:
    'Of several answers the one that calls for most counts for the factor.',
  /** A measure, and what it counts. */
  about: '{{title}}: {{description}}',
  thresholds: 'Thresholds: {{source}}',
  bar: '{{title}}: your answer stands for {{value}}; thresholds at {{low}} and {{high}}',
  openBar: '{{title}}: not answered; thresholds at {{low}} and {{high}}',
  sizeGateTitle: 'Below {{developers}} developers: a thin platform at most',
  sizeGate:
    'However much the other factors call for, fewer than {{developers}} developers cannot carry a platform team and a platform that pays it back: the people who build it would be missing from the product. Then the answer stops at a thin platform.',
  next: 'Next: {{title}}',
  toPractices: 'Next: what is in place',

  practicesTitle: 'What is in place',
  practicesSubheader:
    'What the context calls for is one thing, where you stand another. The five practices are the foundation; the capabilities make it a platform.',
  foundation: 'DevOps practices',
  platform: 'Platform capabilities',

  answerTitle: 'Your answer',
  details: 'What it rests on',
  start:
    'Answer what you know, and the answer stands here. The **five factors** say what your context calls for, the **practices** where you stand.',
  calledFor: 'By your answers, the context calls for **{{approach}}**.',
  standsAt: 'You stand at **{{stage}}**.',
  move: 'Next: **{{move}}**.',
  openDevelopers:
    'What the context calls for is open until you say **how many developers** there are.',
  openContext:
    'What the context calls for is open until **{{needed}} of the context** is answered; {{known}} is so far.',
  openPractices:
    'Where you stand is open until **{{needed}} of the DevOps practices** are answered.',
  flips: 'What would change what is called for',
  noFlips: 'No single answer would: several would have to change.',
  openFlips: 'Shows as soon as it is known what is called for.',
  roles: 'Who does it',
  estimate:
    'An estimate by the same rules as every assessment, from what you say rather than from the catalog.',
  reset: 'Start over',
  whatIf: 'Go on in What if',
  whatIfNote: '{{link}} with exact numbers, on top of what was measured',
  ignored:
    'Part of this page’s address means nothing here and is left out: {{parameters}}',
  shipped: {
    forbidden:
      'The thresholds are the shipped ones: those in force here come with the assessment of the organization, which takes the permission `{{permission}}`, and with the policy, which takes `{{other}}`.',
    notAssessed:
      'The thresholds are the shipped ones: those in force here come with the first assessment of the organization.',
    error:
      'The thresholds are the shipped ones: the assessment of the organization, which tells those in force here, could not be loaded.',
  },
  weights:
    'The policy in force weighs practices in its own way, which this page does not know: where you stand is computed with the shipped weights.',
  /** How far a practice is in place, as an answer to choose. */
  outcomes: {
    met: 'everywhere',
    partial: 'in part',
    unmet: 'not yet',
    unknown: 'I don’t know',
  },
  /** A range of values, to be put into the phrase of its measure. */
  ranges: {
    none: 'no',
    exactly: '{{to}}',
    atMost: 'at most {{to}}',
    fewer: 'fewer than {{to}}',
    less: 'less than {{to}}',
    fromTo: '{{from}} to {{to}}',
    fromToBelow: '{{from}} to under {{to}}',
    orMore: '{{from}} or more',
  },
  reasons: factorReasons,
  measures: measureQuestions,
} as const;
