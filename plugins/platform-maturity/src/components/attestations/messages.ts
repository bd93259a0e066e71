import type {
  AnswerState,
  AspectLevel,
  AttestRefusal,
  KnownOutcome,
} from '@paved/plugin-platform-maturity-common';

const dialog = {
  answer: 'Your answer',
  share: 'Share of the time, in per cent',
  percent: '%',
  shareMissing: 'Enter a number from 0 to 100.',
  choiceMissing: 'Choose one of the answers.',
  comment: 'Comment (optional)',
  commentHelp:
    'What the answer rests on. Shown with it. {{count}} of {{limit}} characters.',
  commentTooLong: 'At most {{limit}} characters; these are {{count}}.',
  validFor: 'Holds for',
  days: '{{days}} days',
  until: 'Until {{date}}. After that it counts no longer until it is renewed.',
  cancel: 'Cancel',
  save: 'Save the answer',
  saving: 'Saving…',
  failed: 'The answer was not saved.',
  takeBackTitle: 'Take back the answer?',
  takeBackText:
    'The question “{{title}}” is unanswered from then on, and its answer counts no longer. An earlier answer does not come back; the history keeps all of them.',
  takeBack: 'Take back',
  takingBack: 'Taking back…',
  takeBackFailed: 'The answer was not taken back.',
  saved: 'Answer saved',
  tookBack: 'Answer taken back',
  follows: 'The assessment follows in some seconds.',
} as const;

const profile = {
  title: 'Platform engineering, aspect by aspect',
  intro:
    'Five aspects, each answered by itself. They are **never averaged** into one number and enter no score, and the highest level is not a goal in itself.',
  bars: 'The bars show how the respondents of a survey of platform teams answered.',
  sources:
    'Sources: {{model}}; shares of respondents: State of Platform Engineering, volume 4 (2025).',
  model: 'CNCF Platform Engineering Maturity Model, v1',
  asTable: 'Show the profile as table',
  asChart: 'Show the profile as bars',
  levels: 'Levels of {{title}}',
  level: '**{{level}}:** {{description}}',
  share: '{{share}} of respondents',
  here: 'your organization',
  wasHere: 'your organization, expired',
  aspect: 'Aspect and your organization',
  caption: 'Under each level: the share of respondents who chose it.',
} as const;

export const attestationMessages = {
  title: 'What only you can tell',
  titleForOthers: 'What only its owners can tell',
  titleForOthersWhole: 'What only people can tell',
  intro:
    'No catalog shows this. An answer counts in the assessment until it expires.',
  loadingTitle: 'Questions are on their way',
  errorTitle: 'The questions could not be read',
  answer: 'Answer',
  answerFor: 'Answer: {{title}}',
  renew: 'Renew',
  renewFor: 'Renew the answer: {{title}}',
  change: 'Change',
  changeFor: 'Change the answer: {{title}}',
  takeBack: 'Take back',
  takeBackFor: 'Take back the answer: {{title}}',
  /** In the place of a person. */
  somebody: 'somebody whom you may not see in the catalog',
  /** Who gave the present answer, and how long it holds. */
  given: {
    valid: 'Answered by {{person}} {{when}} · holds until {{date}}',
    expired: 'Answered by {{person}} {{when}} · held until {{date}}',
  },
  expiredNote: 'Counts as unknown until somebody renews it.',
  comment: '“{{text}}”',
  history: 'History',
  historyFor: 'History of {{title}}',
  historyCount: { one: '{{count}} answer', other: '{{count}} answers' },
  /** An answer in the history, with what became of it. */
  entries: {
    valid: '{{answer}}, answered by {{person}} {{when}}; holds until {{date}}',
    expired: '{{answer}}, answered by {{person}} {{when}}; held until {{date}}',
    replaced:
      '{{answer}}, answered by {{person}} {{when}}; replaced by a later answer',
    takenBack:
      '{{answer}}, answered by {{person}} {{when}}; taken back by {{whoTookBack}} {{whenTakenBack}}',
  },
  shareOfTime: '{{share}} of the time',
  states: {
    unanswered: 'not answered',
    expired: 'expired',
  } satisfies Record<Exclude<AnswerState, 'valid'>, string>,
  levels: {
    provisional: 'Provisional',
    operational: 'Operational',
    scalable: 'Scalable',
    optimizing: 'Optimizing',
  } satisfies Record<AspectLevel, string>,
  outcomes: {
    met: 'Yes: met',
    partial: 'In part',
    unmet: 'No: not met',
  } satisfies Record<KnownOutcome, string>,
  /** Why the reader may not answer. */
  refusals: {
    notAPerson: 'Only people can answer.',
    notAsked: 'Nothing is asked here.',
    noOwner:
      'Nobody can answer: no owner is registered. Name one in `spec.owner` of the descriptor.',
    missingPermission:
      'You cannot answer: you lack the permission `{{permission}}`.',
    notOwner: 'Only its owners can answer: {{owners}}',
  } satisfies Record<AttestRefusal['because'], string>,
  /** In the place of `notOwner` where a group is asked about itself. */
  notMember:
    'Only its members, and those of the groups above it, can answer: {{owners}}',
  dialog,
  profile,
} as const;
