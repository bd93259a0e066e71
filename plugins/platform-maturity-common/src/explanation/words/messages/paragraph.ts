import type { Move, Stage, UndeterminedReason } from '../../../assessment';
import type { AffectedNumber } from '../../NextStep';

/** What the context calls for, and why. */
const context = {
  because:
    'Your context calls for **{{approach}}**, above all because of {{drivers}}.',
  even: {
    one: 'Your context calls for **{{approach}}**: even its strongest sign, {{drivers}}, asks for no more.',
    other:
      'Your context calls for **{{approach}}**: even its strongest signs, {{drivers}}, ask for no more.',
  },
  balance: 'On balance, your context calls for **{{approach}}**: {{levels}}.',
  firstLevel: '{{drivers}} would call for {{level}}',
  nextLevel: ', {{drivers}} for {{level}}',
  lastLevel: ', but {{drivers}} only for {{level}}',
  sizeGate:
    'Your context calls for **{{approach}}** and for no more: {{drivers}} would call for platform engineering, but with {{developers}}, fewer than the {{gate}} that carry a platform team, the answer is held there.',
  open: 'What your context calls for is still open, because {{reasons}}.',
  openSoFar:
    'What your context calls for is still open, because {{reasons}}; so far it shows {{drivers}}.',
  /** Facts of another scope, after those of the first. */
  andElsewhere: '{{first}}, plus {{rest}}',
  inScope: '{{facts}} {{scope}}',
};

/** Where the subject stands, and how far that is. */
const standing = {
  standsAt: '**{{subject}}** stands at **{{stage}}**: {{scope}}{{figures}}.',
  figures: {
    devopsFoundation:
      'its DevOps practices are {{foundation}} in place, short of the {{cutoff}} that a platform can build on',
    devopsAtScale:
      'its DevOps practices are {{foundation}} in place, enough to build on, and its platform capabilities {{platform}}',
    platformIntroduction:
      'its DevOps practices are {{foundation}} in place and its platform capabilities {{platform}}, on the way to the {{cutoff}} of a platform that is run as a product',
    platformAsProduct:
      'its DevOps practices are {{foundation}} in place and its platform capabilities {{platform}}',
  } satisfies Record<Exclude<Stage, 'undetermined'>, string>,
  platformOpen:
    'its DevOps practices are {{foundation}} in place, enough to build on, and too little is known of its platform capabilities to count',
  scope: {
    one: 'over the {{count}} component that counts{{excluded}}, ',
    other: 'over the {{count}} components that count{{excluded}}, ',
  },
  excluded: ' ({{count}} left out by the policy)',
  open: 'Where **{{subject}}** stands is still open, because {{reasons}}.',
  allExcluded: {
    one: 'The {{count}} component of **{{subject}}** is left out by the policy, so there is no saying where it stands.',
    other:
      'All {{count}} components of **{{subject}}** are left out by the policy, so there is no saying where it stands.',
  },
  lacks: 'It still lacks {{gaps}}.',
  inPart: 'parts of {{practice}}',
  gaps: {
    one: 'Its largest gap is {{gaps}}.',
    other: 'Its largest gaps are {{gaps}}.',
  },
  gap: '{{practice}} ({{share}} in place)',
};

/** Why something is open, as it follows "because". */
const reasons = {
  developersUnknown: 'the number of developers is unknown',
  demandCoverageTooLow: 'only {{coverage}} of the context is known',
  foundationCoverageTooLow:
    'only {{coverage}} of the DevOps practices are known',
} satisfies Record<UndeterminedReason, string>;

const nothing = {
  demandCoverageTooLow: 'nothing of the context is known',
  foundationCoverageTooLow: 'nothing is known of its DevOps practices',
};

/** What to do next. */
const moves = {
  registerEvidence: 'The next move is to **{{move}}**.',
  strengthenFoundation:
    'The next move is to **{{move}}**, so that the DevOps practices carry what the context asks for.',
  sustainDevOps:
    'The next move is to **{{move}}**: the practices are in place, and the context asks for no more.',
  reviewPlatformInvestment:
    'The next move is to **{{move}}**: it is more than the context calls for, so check what it costs and whom it serves.',
  startThinPlatform:
    'The next move is to **{{move}}**: offer the few things that every team repeats as templates and shared services.',
  growThinPlatform:
    'The next move is to **{{move}}**: add what is repeated most, and measure who uses it.',
  sustainPlatform:
    'The next move is to **{{move}}**: it serves what the context asks for, so keep it lean.',
  introducePlatform:
    'The next move is to **{{move}}**: found a platform team that turns the practices you have into self-service.',
  scalePlatform:
    'The next move is to **{{move}}**: extend golden paths and self-service to the teams that do not use them yet.',
  runPlatformAsProduct:
    'The next move is to **{{move}}**: keep measuring adoption and feedback, and improve what developers use.',
} satisfies Record<Move, string>;

/** What the first step is, who does it, and what it brings. */
const steps = {
  foundationFirst:
    'A platform is called for, and the foundation comes first: the next move is to **{{move}}**.',
  needs: {
    one: 'The next move is to **{{move}}**: an answer needs {{needs}}.',
    other:
      'The next move is to **{{move}}**: an answer needs, in this order, {{needs}}.',
  },
  needsComponents:
    'The next move is to **{{move}}**: register the components that belong to it.',
  takeIn:
    'For its practices to count, its lifecycle and type have to be among those that the policy takes in.',
  roles: 'It is work for {{roles}}.',
  improve: {
    one: 'Start with **{{practice}}** on {{count}} component: {{effort}} for {{role}}{{gain}}{{leadsTo}}.',
    other:
      'Start with **{{practice}}** on {{count}} components: {{effort}} on each for {{role}}{{gain}}{{leadsTo}}.',
  },
  improveHere:
    'Start with **{{practice}}**: {{effort}} for {{role}}{{gain}}{{leadsTo}}.',
  register: {
    one: 'Start by registering **{{practice}}** on {{count}} component: {{effort}} for {{role}}{{gain}}.',
    other:
      'Start by registering **{{practice}}** on {{count}} components: {{effort}} for {{role}}{{gain}}.',
  },
  registerHere:
    'Start by registering **{{practice}}**: {{effort}} for {{role}}{{gain}}.',
  gains: {
    demandCoverage:
      ', raising what is known of the context from {{from}} to {{to}}',
    foundation: ', lifting the DevOps practices from {{from}} to {{to}}',
    foundationCoverage:
      ', raising what is known of the DevOps practices from {{from}} to {{to}}',
    platform: ', lifting the platform capabilities from {{from}} to {{to}}',
    platformCoverage:
      ', raising what is known of the platform capabilities from {{from}} to {{to}}',
  } satisfies Record<AffectedNumber, string>,
  leadsTo: ', after which the move would be to {{move}}',
};

/** What would change the answer first. */
const nearest = {
  measureMore:
    'The answer would change first at {{value}}, {{distance}} more than now: the context would then call for **{{approach}}**.',
  measureFewer:
    'The answer would change first at {{value}}, {{distance}} fewer than now: the context would then call for **{{approach}}**.',
  measureLess:
    'The answer would change first at {{value}}, {{distance}} less than now: the context would then call for **{{approach}}**.',
  practice: {
    one: 'The answer would change first with {{practice}}: once {{count}} more component meets it, **{{subject}}** would stand at **{{stage}}**.',
    other:
      'The answer would change first with {{practice}}: once {{count}} more components meet it, **{{subject}}** would stand at **{{stage}}**.',
  },
  single:
    'The answer would change first with {{practice}}: with that in place, **{{subject}}** would stand at **{{stage}}**.',
  inherited:
    'The answer would change first with {{practice}}: once the organization has that, **{{subject}}** would stand at **{{stage}}**.',
  none: 'No single change would alter the answer: several things would have to change together.',
};

/** How sure the answer is, and on what it rests. */
const certainty = {
  known:
    'Confidence is **{{confidence}}**: {{demand}} of the context and {{foundation}} of the DevOps practices are known.',
  evidence:
    'Confidence is **{{confidence}}**: {{demand}} of the context and {{foundation}} of the DevOps practices are known, and what is known of the practices rests on {{evidence}}.',
  declaredOnly:
    'Confidence is **{{confidence}}**: {{demand}} of the context and {{foundation}} of the DevOps practices are known, and what is known of the practices rests on {{evidence}}, with nothing observed or attested yet.',
  declared: { one: '{{count}} declaration', other: '{{count}} declarations' },
  observed: { one: '{{count}} observation', other: '{{count}} observations' },
  attested: { one: '{{count}} attestation', other: '{{count}} attestations' },
  absent: { one: '{{count}} missing sign', other: '{{count}} missing signs' },
  unknown:
    'Nothing is known yet of {{unknown}}, which counts neither for nor against anybody.',
  owner: 'the owner',
  more: '{{count}} more',
};

/** The sentences of the paragraph. */
export const paragraph = {
  context,
  standing,
  reasons,
  nothing,
  moves,
  steps,
  nearest,
  certainty,
};
