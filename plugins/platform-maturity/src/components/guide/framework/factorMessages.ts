import type {
  FactId,
  FactorId,
  Level,
} from '@paved/plugin-platform-maturity-common';

/**
 * What the registry of factors does not say: what speaks for a thin platform,
 * and why each end of a factor calls for what it does.
 */
export const factorReasons = {
  teamSize: {
    callsForThinPlatform: 'several teams, a second product line',
    why: {
      devops:
        'A few teams can agree by talking: a shared pipeline and a page of conventions cost less than a platform that somebody has to build and run.',
      hybrid:
        'The same set-up is now built in several places. Templates and a few shared services save that work, without a team of their own.',
      platformEngineering:
        'Nobody can agree with everybody any more, and every team would pay for the same work again. A platform team pays off because so many use what it builds.',
    },
  },
  operationalComplexity: {
    callsForThinPlatform: 'a growing number of services, a second cloud',
    why: {
      devops:
        'What runs is few enough for each team to know how. Automating it well is all that it takes.',
      hybrid:
        'There are more ways to run things than one team can know. Shared modules for the usual ones keep them alike.',
      platformEngineering:
        'Clouds, clusters and dependencies multiply each other. Consistent interfaces hide what only specialists should have to know.',
    },
  },
  cognitiveLoad: {
    callsForThinPlatform: 'part of the week on infrastructure',
    why: {
      devops:
        'Heads are free for the product. A layer between a team and its infrastructure would be one more thing to learn.',
      hybrid:
        'Some of the week goes into work that is not the product. Taking over what most teams repeat gives it back.',
      platformEngineering:
        'Teams carry more than they can hold. Self-service and golden paths take over what everybody has to do and no customer sees.',
    },
  },
  deliveryFrequency: {
    callsForThinPlatform: 'regular releases by some teams',
    why: {
      devops:
        'A pipeline per team copes with few releases; shared tooling for them would hardly be used.',
      hybrid:
        'Releases come often enough for every manual step to hurt. A common pipeline template takes most of them away.',
      platformEngineering:
        'Many teams release all the time. At that rate only paths with checks built in stay both fast and safe.',
    },
  },
  compliance: {
    callsForThinPlatform: 'one set of rules to prove',
    why: {
      devops:
        'Good security in the pipeline is enough: there is nothing to prove to anybody outside.',
      hybrid:
        'One set of rules has to be proved. Shared checks and evidence spare each team an audit of its own.',
      platformEngineering:
        'Several sets of rules apply to many teams. With controls in the platform, what is built on it complies from the start and brings its proof along.',
    },
  },
} as const satisfies Record<
  FactorId,
  { callsForThinPlatform: string; why: Record<Level, string> }
>;

/** What somebody without data is asked for each measure. */
export const measureQuestions = {
  developers: 'How many developers work here?',
  productLines: 'How many product lines are there?',
  teams: 'How many teams look after software that runs?',
  services: 'How many services do you run?',
  clouds: 'How many cloud providers do you use?',
  kubernetesShare: 'How many of the services run on Kubernetes?',
  dependenciesPerService:
    'How many other services and APIs does a service need?',
  toolsPerPractice:
    'How many tools are there for the same job, such as building or monitoring?',
  servicesPerDeveloper: 'How many services are there for each developer?',
  servicesPerTeam: 'How many services does one team look after?',
  technologiesPerTeam:
    'How many languages, frameworks and datastores does one team work with?',
  infrastructureTimeShare:
    'How much of their time do developers spend on infrastructure?',
  deploymentsPerDay: 'How often does something new go to production?',
  complianceRegimes:
    'How many sets of rules, such as PCI DSS, SOC 2 or GDPR, must you prove to follow?',
} as const satisfies Record<FactId, string>;
