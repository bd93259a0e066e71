import type { Policy } from './Policy';

/** What a setting is, does and rests on. */
export interface SettingText {
  title: string;
  /** The meaning in docs/configuration.md, as a sentence. */
  description: string;
  source: string;
  heuristic: boolean;
}

const decided = (source: string) => ({ source, heuristic: false });
const heuristic = (source: string) => ({ source, heuristic: true });

/** Settings that every factor has; its measures know their own sources. */
export const factorTexts = {
  enabled: {
    title: 'whether it counts',
    description: 'False leaves the factor out of demand and of its coverage.',
    ...decided(
      'The decision framework has five factors, and all of them count',
    ),
  },
  weight: {
    title: 'weight',
    description: 'Its weight, 0 or more.',
    ...heuristic(
      'Rule of thumb: size and operational complexity decide most, then cognitive load',
    ),
  },
} as const satisfies Record<string, SettingText>;

/** The two thresholds of a measure. */
export const thresholdTexts = {
  low: {
    title: 'first threshold',
    description:
      'The first threshold: below it the measure calls for DevOps alone.',
  },
  high: {
    title: 'second threshold',
    description:
      'The second threshold, greater than low: from it on the measure calls for platform engineering.',
  },
} as const;

/** The first threshold of the number of developers decides twice. */
export const sizeGateText =
  'It is also the number of developers below which platform engineering is never recommended.';

/** Settings that every practice has, and every capability. */
export const practiceTexts = {
  weight: {
    title: 'weight',
    description: 'Its weight on its axis, 1 by default; 0 leaves it out.',
    ...heuristic('All count the same: no study ranks them'),
  },
  signals: {
    title: 'signals on components',
    description:
      'Signs of it on a component: added to the shipped ones, or in place of the one with the same id.',
    ...decided('Annotations, tags, links and resources in real use'),
  },
  organizationSignals: {
    title: 'signals on the organization',
    description:
      'Only for capabilities: signs of it on the organization as a whole.',
    ...decided('What a catalog shows of a platform: templates and a team'),
  },
} as const satisfies Record<string, SettingText>;

/** The cut-offs of the model. */
export const cutoffTexts = {
  demandCoverage: {
    title: 'Coverage of demand',
    description: 'Below this coverage of demand there is no approach.',
    ...heuristic(
      'Rule of thumb: less than half of the weight is too little for an answer',
    ),
  },
  axisCoverage: {
    title: 'Coverage of an axis',
    description: 'Below this coverage an axis has no score.',
    ...heuristic(
      'Rule of thumb: less than half of the weight is too little for a score',
    ),
  },
  foundation: {
    title: 'Foundation to build on',
    description: 'The foundation score from which a platform can build on it.',
    ...heuristic('Rule of thumb: three of five practices in place'),
  },
  platformIntroduction: {
    title: 'Platform being introduced',
    description:
      'The platform score from which a platform is being introduced.',
    ...heuristic('Rule of thumb: one or two of five capabilities in place'),
  },
  platformAsProduct: {
    title: 'Platform run as a product',
    description:
      'The platform score from which a platform is run as a product; not less than platformIntroduction.',
    ...heuristic('Rule of thumb: three or four of five capabilities in place'),
  },
  recordedShare: {
    title: 'Share that makes absence count',
    description:
      'From this share of components on, a missing signal means unmet.',
    ...heuristic(
      'Rule of thumb: one component in twenty shows that a practice is registered on purpose',
    ),
  },
  highCoverage: {
    title: 'Coverage for high confidence',
    description: 'The coverage that high confidence asks for.',
    ...heuristic('Rule of thumb; no study gives a number'),
  },
  lowCoverage: {
    title: 'Coverage for low confidence',
    description:
      'The coverage below which confidence is low; not more than highCoverage.',
    ...heuristic('Rule of thumb; no study gives a number'),
  },
  provenShare: {
    title: 'Proof for high confidence',
    description:
      'The share of outcomes that must be observed or attested for high confidence.',
    ...heuristic('Rule of thumb: more proven than only declared'),
  },
} as const satisfies Record<keyof Policy['cutoffs'], SettingText>;

/** Which components count. */
export const componentTexts = {
  types: {
    title: 'Types of components',
    description: 'The values of spec.type whose practices count.',
    ...decided('Every component counts, unless said otherwise'),
  },
  excludedLifecycles: {
    title: 'Lifecycles left out',
    description: 'The values of spec.lifecycle whose practices do not.',
    ...decided('What is deprecated is on its way out'),
  },
  serviceTypes: {
    title: 'Types of services',
    description: 'The values of spec.type that are services.',
    ...decided('The well-known type of Backstage'),
  },
} as const satisfies Record<keyof Policy['components'], SettingText>;

/** What counts as one organization. */
export const organizationTexts = {
  developers: {
    title: 'Number of developers',
    description:
      'The number of developers, for a catalog without Users; not used when the catalog has any.',
    ...decided('Nobody but the organization knows it'),
  },
  rootRefs: {
    title: 'Organizations by reference',
    description:
      'Groups that are organizations of their own, by reference: their people, teams and components count apart from others.',
    ...decided('The whole catalog is one organization'),
  },
  rootTypes: {
    title: 'Organizations by type of group',
    description: 'The same for all groups of these types.',
    ...decided('The whole catalog is one organization'),
  },
} as const satisfies Record<keyof Policy['organization'], SettingText>;

/** What owners may say by annotations. */
export const overrideTexts = {
  notApplicable: {
    title: 'Practices that may be declared not to apply',
    description:
      'Which practices and capabilities may be declared not to apply to a component or system: all that are seen on components (true), none (false), or those listed.',
    ...decided('The owner knows best, and the reason is shown'),
  },
  teamSize: {
    title: 'Declared sizes of groups',
    description: 'Whether a group without Users may declare its size.',
    ...decided('Not every catalog has its people'),
  },
} as const satisfies Record<keyof Policy['overrides'], SettingText>;

/** Words and filters that find facts. */
export const vocabularyTexts = {
  technologies: {
    title: 'Technologies',
    description:
      'Technologies and the tags that name them; an empty list takes a shipped one away.',
    ...decided('Tags in real use'),
  },
  clouds: {
    title: 'Cloud providers',
    description:
      'Cloud providers and the filter that finds them on a component or resource; false removes.',
    ...decided('Annotations, tags and labels in real use'),
  },
  kubernetes: {
    title: 'Kubernetes',
    description:
      'The filter that finds Kubernetes on a component, or on a resource that it depends on.',
    ...decided('Annotations, tags and types of resources in real use'),
  },
  regimes: {
    title: 'Compliance regimes',
    description:
      'Compliance regimes and the filter that finds them; false removes.',
    ...decided('Tags and labels in real use'),
  },
} as const satisfies { [section in keyof Policy]?: SettingText };
