/**
 * The levels of an aspect, lowest first. The highest is not a goal in itself.
 *
 * Source: CNCF Platform Engineering Maturity Model v1.
 *
 * @public
 */
export const aspectLevels = [
  'provisional',
  'operational',
  'scalable',
  'optimizing',
] as const;

/**
 * See {@link aspectLevels}.
 *
 * @public
 */
export type AspectLevel = (typeof aspectLevels)[number];

/**
 * One aspect of the CNCF model.
 *
 * @public
 */
export interface AspectDefinition {
  title: string;
  /** What the aspect asks. */
  question: string;
  /** How each level is recognized, in one sentence. */
  levels: Record<AspectLevel, string>;
  /**
   * Shares of respondents per level, 0–1, in the order of {@link aspectLevels}.
   * Source: State of Platform Engineering, volume 4 (2025).
   */
  shares: readonly [number, number, number, number];
}

/**
 * The five aspects of the CNCF Platform Engineering Maturity Model v1. Each is
 * answered by itself; they are never averaged into one number.
 *
 * @public
 */
export const aspects = {
  investment: {
    title: 'Investment',
    question: 'How are people and money set aside for platform capabilities?',
    levels: {
      provisional:
        'Volunteers help out for a while; nobody owns what they leave behind.',
      operational: 'A central team exists and is paid as a cost of running.',
      scalable:
        'The platform is funded as a product, with a roadmap and owners of its own.',
      optimizing:
        'Any team can invest in shared capabilities, and the effect on the business decides.',
    },
    shares: [0.131, 0.455, 0.282, 0.131],
  },
  adoption: {
    title: 'Adoption',
    question: 'Why and how do teams come to use the platform?',
    levels: {
      provisional: 'Here and there, by chance and by word of mouth.',
      operational: 'Because they are told to, from outside.',
      scalable: 'Because it is worth it to them; they choose it.',
      optimizing: 'They take part in it and build upon it for others.',
    },
    shares: [0.169, 0.366, 0.282, 0.183],
  },
  interfaces: {
    title: 'Interfaces',
    question: 'How do teams get at what the platform offers?',
    levels: {
      provisional: 'By asking people; each case is handled by hand.',
      operational: 'By standard tooling that still takes help to use.',
      scalable:
        'By self-service, with consistent interfaces and documentation.',
      optimizing:
        'It is part of the tools that teams work with, and hardly seen.',
    },
    shares: [0.15, 0.432, 0.315, 0.103],
  },
  operations: {
    title: 'Operations',
    question: 'How are capabilities planned, built, kept up and retired?',
    levels: {
      provisional: 'On request, one by one, with no plan for their upkeep.',
      operational: 'Tracked in one place and kept up by a team.',
      scalable: 'Enabled centrally, with standards for their whole life.',
      optimizing:
        'Managed as services that other teams can add to, by clear agreements.',
    },
    shares: [0.188, 0.319, 0.357, 0.136],
  },
  measurement: {
    title: 'Measurement',
    question: 'How is feedback gathered, and what is learned from it?',
    levels: {
      provisional: 'Now and then, without an aim or a record.',
      operational: 'Regularly, mostly as figures about use.',
      scalable: 'With aims, and decisions that refer to them.',
      optimizing:
        'Numbers and voices together, to see effects before and after a change.',
    },
    shares: [0.352, 0.202, 0.258, 0.188],
  },
} as const satisfies Record<string, AspectDefinition>;

/**
 * The id of an aspect.
 *
 * @public
 */
export type AspectId = keyof typeof aspects;

/**
 * All ids of {@link aspects}.
 *
 * @public
 */
export const aspectIds = Object.keys(aspects) as AspectId[];
