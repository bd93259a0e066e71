import type { Level, Stage } from '@paved/plugin-platform-maturity-common';

export const sideBySideMessages = {
  title: 'DevOps and platform engineering side by side',
  subheader:
    'They complete each other. DevOps comes first; a platform makes a product of practices that exist.',
  caption: 'How DevOps and platform engineering differ',
  aspect: 'Aspect',
  devops: 'DevOps',
  platform: 'Platform engineering',
} as const;

/** What differs, row by row. */
export const sideBySideRows: readonly {
  id: string;
  aspect: string;
  devops: string;
  platform: string;
}[] = [
  {
    id: 'question',
    aspect: 'The question behind it',
    devops:
      'How do those who build software and those who run it work as one, and automate the way to production?',
    platform:
      'How does everybody get what that takes without building it all over again?',
  },
  {
    id: 'nature',
    aspect: 'What it is',
    devops: 'A way of working, with practices that carry it',
    platform:
      'A discipline: it builds an internal developer platform and runs it as a product',
  },
  {
    id: 'ownership',
    aspect: 'Who answers for it',
    devops: 'Each team, for what it builds',
    platform: 'A platform team, whose customers are the developers',
  },
  {
    id: 'output',
    aspect: 'What comes out of it',
    devops: 'Pipelines, infrastructure as code, dashboards, runbooks',
    platform: 'Self-service, templates, golden paths, guardrails',
  },
  {
    id: 'complexity',
    aspect: 'Where complexity goes',
    devops: 'Every team carries its share',
    platform: 'Behind interfaces that look the same everywhere',
  },
  {
    id: 'security',
    aspect: 'Security',
    devops: 'Checks in each team’s pipeline',
    platform: 'Rules and access control that come with the platform',
  },
  {
    id: 'fits',
    aspect: 'Fits best',
    devops: 'Few or middling teams whose delivery one can oversee',
    platform: 'Many teams and services, several clouds or clusters, regulation',
  },
  {
    id: 'fails',
    aspect: 'Fails when',
    devops:
      'teams multiply: tools sprawl, standards drift apart, the same work is done again and again',
    platform:
      'it is built before there are practices to build on, or for too few developers to pay it back',
  },
];

export const whenMessages = {
  title: 'When to use which',
  subheader: 'Each is right for a context; none is the better one as such.',
  yours: 'called for by your answers',
  signs: 'Signs that it is time for more',
  path: 'The way there',
} as const;

/** What speaks for each approach. */
export const whenToUse: Record<Level, readonly string[]> = {
  devops: [
    'There are few teams, and they can simply talk to each other.',
    'The company is young, and what it builds still changes its shape.',
    'Standards can be agreed on and written down.',
    'A move to the cloud is under way: learn first, package later.',
  ],
  hybrid: [
    'Several teams set up the same things, each on its own.',
    'One or two people can look after templates and shared services for part of their time.',
    'The practices hold, and the next size is in sight.',
  ],
  platformEngineering: [
    'There are many teams, and more to come.',
    'Several clouds or clusters have to be run, with services that depend on each other.',
    'Developers lose whole days to infrastructure.',
    'Standards and regulation have to hold everywhere, and to be proved.',
  ],
};

export const shiftSigns: readonly string[] = [
  'Not everybody who has to agree fits into one conversation any more.',
  'Environments differ in ways that nobody can name.',
  'A new service starts as a copy of an old one.',
  'New colleagues wait weeks for their first release.',
  'The few who know infrastructure have become everybody’s queue.',
];

/** What is done at each stage. */
export const stageWork: Record<Exclude<Stage, 'undetermined'>, string> = {
  devopsFoundation: 'Bring the five practices to every team.',
  devopsAtScale: 'All teams work that way; find out what they repeat.',
  platformIntroduction:
    'Offer what is repeated most as self-service, to a few teams first.',
  platformAsProduct:
    'Let adoption and feedback decide what the platform does next.',
};

export const roleMessages = {
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

export const questionMessages = {
  title: 'Frequent questions',
} as const;

/** Questions with their answers; the numbers come from the policy. */
export const frequentQuestions: readonly {
  id: string;
  question: string;
  answer: string;
}[] = [
  {
    id: 'replace',
    question: 'Does platform engineering replace DevOps?',
    answer:
      'No. A platform packages practices that exist; without them there is nothing to package. Teams still own what they build and run. They just no longer have to make the tools for it themselves.',
  },
  {
    id: 'early',
    question: 'When is it too early for a platform?',
    answer:
      'With fewer than about **{{low}} developers**, or while the DevOps practices score below **{{foundation}}**. In the first case a platform team takes more people away from the product than it frees; in the second it would set in stone what does not work yet. A thin platform is the most that pays until then.',
  },
  {
    id: 'higher',
    question: 'Is a higher level always better?',
    answer:
      'No. Good is what the context calls for. A platform that is more than that still has to be fed, so the advice is then to **review the investment**, not to let it grow. The stages tell how far things have come; they are no marks.',
  },
  {
    id: 'thin',
    question: 'What is a thin platform?',
    answer:
      'The few things that every team repeats, made once: a pipeline template, a way to create a database, a page that says how. No department and no product of its own; a few people keep it up for part of their time.',
  },
  {
    id: 'portal',
    question: 'Is our portal the platform?',
    answer:
      'It is the front door. A portal shows what there is and lets people start it. The platform is what answers behind that door: automation, templates, guardrails, and a team that is there for them.',
  },
  {
    id: 'unknown',
    question: 'What if we know only half of the answers?',
    answer:
      'Leave the other half open. What is unknown speaks neither for nor against anything. An answer takes the number of developers, **{{demandCoverage}}** of the context and **{{axisCoverage}}** of the practices; with less, this page says what is missing instead of guessing.',
  },
  {
    id: 'numbers',
    question: 'Where do {{low}} and {{high}} developers come from?',
    answer:
      'From the policy of this portal. The shipped values are experience of practitioners, not research, and say **heuristic** wherever they are shown. Whoever runs the portal can set others, and every answer follows.',
  },
  {
    id: 'differ',
    question: 'Why does our estimate differ from what was measured?',
    answer:
      'An answer here stands for a whole range, and a catalog knows only what was registered. Where the two differ, either the estimate is off or something is missing in the catalog: both are worth finding out.',
  },
];
