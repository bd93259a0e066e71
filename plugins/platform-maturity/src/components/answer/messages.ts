import type { Confidence } from '@paved/plugin-platform-maturity-common';

export const answerMessages = {
  heading: 'Answer',
  inWords: 'In words',
  inWordsFor: 'The whole answer as a paragraph, to read or to send on.',
  copy: 'Copy the text',
  copied: 'The text is copied',
  toDo: 'What would give an answer',
  checked: 'checked {{ago}}',
  changed: 'changed {{ago}}',
  factsKnown: '{{known}} of {{all}} facts known',
  whatIf: 'What if…',
  why: 'Why',
  noDrivers: 'Nothing of the context is known yet.',
  callsFor: 'calls for {{level}}',
  whereOnPath: 'Where it stands on the way from DevOps to a platform',
  standsHere: 'stands here',
  calledForHere: 'called for',
  /** What each level of confidence rests on; the figures follow. */
  confidence: {
    low: 'Low, because less than {{low}} of the context or of the practices is known.',
    medium:
      'Medium: high confidence asks for {{high}} of the context and of the practices, and for half of the outcomes to be observed or attested rather than declared.',
    high: 'High: at least {{high}} of the context and of the practices is known, and at least half of the outcomes are observed or attested.',
  } satisfies Record<Confidence, string>,
  figures:
    'Known here: {{demand}} of the context, {{foundation}} of the practices. Of the known outcomes, {{proven}} are observed or attested: {{strengths}}.',
};
