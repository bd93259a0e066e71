import type {
  Approach,
  Confidence,
} from '@paved/plugin-platform-maturity-common';

export const answerMessages = {
  heading: 'Answer',
  yourOrganization: 'Your organization',
  calledFor: 'Your context calls for **{{approach}}**.',
  standsAt: '**{{subject}}** stands at **{{stage}}**.',
  next: 'Next: **{{move}}**.',
  foundationFirst:
    'The platform is called for, and the foundation comes first: **{{move}}**.',
  sizeGate:
    'The rest of the context calls for more; the answer is held at a thin platform because there are fewer than {{developers}} developers.',
  approachOpen:
    'What its context calls for shows as soon as a little more is registered.',
  stageOpen:
    'Where **{{subject}}** stands shows as soon as a little more is registered.',
  bothOpen:
    'What the context calls for, and where **{{subject}}** stands, shows as soon as a little more is registered.',
  leftOut:
    '**{{subject}}** is left out by the policy, so its practices are not looked at.',
  noComponents:
    'No component counts for **{{subject}}** yet, so there is no saying where it stands.',
  startWith: 'Start with **{{first}}**.',
  toDo: 'What would give an answer',
  checked: 'checked',
  changed: 'changed',
  factsKnown: '{{known}} of {{all}} facts known',
  whatIf: 'What if…',
  why: 'Why',
  noDrivers: 'Nothing of the context is known yet.',
  callsFor: 'calls for {{level}}',
  whereOnPath: 'Where it stands on the way from DevOps to a platform',
  standsHere: 'stands here',
  calledForHere: 'called for',
} as const;

/** What each level of confidence rests on; the figures follow. */
export const confidenceReasons: Record<Confidence, string> = {
  low: 'Low, because less than {{low}} of the context or of the practices is known.',
  medium:
    'Medium: high confidence asks for {{high}} of the context and of the practices, and for half of the outcomes to be observed or attested rather than declared.',
  high: 'High: at least {{high}} of the context and of the practices is known, and at least half of the outcomes are observed or attested.',
};

export const confidenceFigures =
  'Known here: {{demand}} of the context, {{foundation}} of the practices; {{proven}} of the outcomes are observed or attested.';

/** What an approach calls for, inside a sentence. */
export const calledForWords: Record<
  Exclude<Approach, 'undetermined'>,
  string
> = {
  devops: 'DevOps',
  hybrid: 'a thin platform',
  platformEngineering: 'platform engineering',
};
