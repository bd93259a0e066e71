/** The answer in short: what a person who reads nothing else needs. */
export const answer = {
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
};

/** The answer to numbers that somebody made up, beside the measured one. */
export const simulated = {
  calledFor: 'Your context would call for **{{approach}}**.',
  standsAt: '{{subject}} would stand at **{{stage}}**.',
  next: 'Next would be: **{{move}}**.',
  approachOpen: 'What the context calls for would be **open**.',
  stageOpen: 'Where {{subject}} stands would be **open**.',
};

/** The same of a measured answer, in words that compare. */
export const compared = {
  calledFor: answer.calledFor,
  standsAt: '{{subject}} stands at **{{stage}}**.',
  next: answer.next,
  approachOpen: 'What the context calls for is **open**.',
  stageOpen: 'Where {{subject}} stands is **open**.',
};

/** A change that would change the answer, as a line of a list. */
export const flips = {
  measureMore: '**{{result}}** at **{{value}}**, {{distance}} more',
  measureFewer: '**{{result}}** at **{{value}}**, {{distance}} fewer',
  measureLess: '**{{result}}** at **{{value}}**, {{distance}} less',
  shareMore:
    '**{{result}}** with **{{practice}}** at **{{value}}**, {{distance}} more',
  shareLess:
    '**{{result}}** with **{{practice}}** at **{{value}}**, {{distance}} less',
  practice: {
    one: '**{{result}}** once {{count}} more component meets **{{practice}}**',
    other:
      '**{{result}}** once {{count}} more components meet **{{practice}}**',
  },
  single: '**{{result}}** once it has **{{practice}}**',
  inherited: '**{{result}}** once the organization has **{{practice}}**',
  none: 'No single change would: several things would have to change.',
};
