import type { Level, Stage } from '@paved/plugin-platform-maturity-common';
import { modelMessages } from './modelMessages';
import { questionMessages } from './questionMessages';

const sideBySide = {
  title: 'DevOps and platform engineering side by side',
  subheader:
    'They complete each other. DevOps comes first; a platform makes a product of practices that exist.',
  caption: 'How DevOps and platform engineering differ',
  aspect: 'Aspect',
  devops: 'DevOps',
  platform: 'Platform engineering',
  /** What differs, row by row. */
  rows: {
    question: {
      aspect: 'The question behind it',
      devops:
        'How do those who build software and those who run it work as one, and automate the way to production?',
      platform:
        'How does everybody get what that takes without building it all over again?',
    },
    nature: {
      aspect: 'What it is',
      devops: 'A way of working, with practices that carry it',
      platform:
        'A discipline: it builds an internal developer platform and runs it as a product',
    },
    ownership: {
      aspect: 'Who answers for it',
      devops: 'Each team, for what it builds',
      platform: 'A platform team, whose customers are the developers',
    },
    output: {
      aspect: 'What comes out of it',
      devops: 'Pipelines, infrastructure as code, dashboards, runbooks',
      platform: 'Self-service, templates, golden paths, guardrails',
    },
    complexity: {
      aspect: 'Where complexity goes',
      devops: 'Every team carries its share',
      platform: 'Behind interfaces that look the same everywhere',
    },
    security: {
      aspect: 'Security',
      devops: 'Checks in each team’s pipeline',
      platform: 'Rules and access control that come with the platform',
    },
    fits: {
      aspect: 'Fits best',
      devops: 'Few or middling teams whose delivery one can oversee',
      platform:
        'Many teams and services, several clouds or clusters, regulation',
    },
    fails: {
      aspect: 'Fails when',
      devops:
        'teams multiply: tools sprawl, standards drift apart, the same work is done again and again',
      platform:
        'it is built before there are practices to build on, or for too few developers to pay it back',
    },
  },
} as const;

const when = {
  title: 'When to use which',
  subheader: 'Each is right for a context; none is the better one as such.',
  yours: 'called for by your answers',
  /** What speaks for each approach. */
  signs: {
    devops: {
      few: 'There are few teams, and they can simply talk to each other.',
      young:
        'The company is young, and what it builds still changes its shape.',
      agreed: 'Standards can be agreed on and written down.',
      learning: 'A move to the cloud is under way: learn first, package later.',
    },
    hybrid: {
      repeated: 'Several teams set up the same things, each on its own.',
      partTime:
        'One or two people can look after templates and shared services for part of their time.',
      growing: 'The practices hold, and the next size is in sight.',
    },
    platformEngineering: {
      many: 'There are many teams, and more to come.',
      clouds:
        'Several clouds or clusters have to be run, with services that depend on each other.',
      lostDays: 'Developers lose whole days to infrastructure.',
      proofs:
        'Standards and regulation have to hold everywhere, and to be proved.',
    },
  } satisfies Record<Level, Record<string, string>>,
  shiftTitle: 'Signs that it is time for more',
  /** What shows that it is time for more. */
  shift: {
    conversation:
      'Not everybody who has to agree fits into one conversation any more.',
    environments: 'Environments differ in ways that nobody can name.',
    copies: 'A new service starts as a copy of an old one.',
    newcomers: 'New colleagues wait weeks for their first release.',
    queue: 'The few who know infrastructure have become everybody’s queue.',
  },
  path: 'The way there',
  step: '**{{stage}}.** {{work}}',
  /** What is done at each stage. */
  work: {
    devopsFoundation: 'Bring the five practices to every team.',
    devopsAtScale: 'All teams work that way; find out what they repeat.',
    platformIntroduction:
      'Offer what is repeated most as self-service, to a few teams first.',
    platformAsProduct:
      'Let adoption and feedback decide what the platform does next.',
  } satisfies Record<Exclude<Stage, 'undetermined'>, string>,
} as const;

const roles = {
  title: 'Roles',
  subheader:
    'Hats rather than posts: in a small company one person wears several of them.',
  caption: {
    devops: 'Roles of DevOps',
    platform: 'Roles of platform engineering',
  },
  role: 'Role',
  does: 'What it does',
  moves: 'Needed to',
  yours: 'for your next move',
} as const;

export const referenceMessages = {
  sideBySide,
  when,
  roles,
  questions: questionMessages,
  models: modelMessages,
} as const;
