import type {
  Approach,
  Confidence,
  Move,
  Stage,
  UndeterminedReason,
} from './Recommendation';

/**
 * What each approach is called.
 *
 * @public
 */
export const approachTitles: Record<Approach, string> = {
  undetermined: 'Undetermined',
  devops: 'DevOps',
  hybrid: 'DevOps with a thin platform',
  platformEngineering: 'Platform engineering',
};

/**
 * What each stage is called.
 *
 * @public
 */
export const stageTitles: Record<Stage, string> = {
  undetermined: 'Undetermined',
  devopsFoundation: 'DevOps foundation',
  devopsAtScale: 'DevOps at scale',
  platformIntroduction: 'Platform introduction',
  platformAsProduct: 'Platform as a product',
};

/**
 * What each move is called, and what it asks for in one sentence.
 *
 * @public
 */
export const moveTitles: Record<Move, { title: string; description: string }> =
  {
    registerEvidence: {
      title: 'Register evidence',
      description:
        'Too little is known for a recommendation: register what is missing first.',
    },
    strengthenFoundation: {
      title: 'Strengthen the foundation',
      description:
        'Bring the DevOps practices to where a platform could build on them.',
    },
    sustainDevOps: {
      title: 'Sustain DevOps',
      description:
        'The practices are in place, and the context asks for no more: keep it simple.',
    },
    reviewPlatformInvestment: {
      title: 'Review the platform investment',
      description:
        'The platform is more than the context calls for: check what it costs and whom it serves.',
    },
    startThinPlatform: {
      title: 'Start a thin platform',
      description:
        'Offer the few things that every team repeats as templates and shared services.',
    },
    growThinPlatform: {
      title: 'Grow the thin platform',
      description: 'Add the next most repeated thing, and measure who uses it.',
    },
    sustainPlatform: {
      title: 'Sustain the platform',
      description:
        'The platform serves what the context asks for: keep it lean.',
    },
    introducePlatform: {
      title: 'Introduce a platform',
      description:
        'Found a platform team that turns the practices you have into self-service.',
    },
    scalePlatform: {
      title: 'Scale the platform',
      description:
        'Extend golden paths and self-service to the teams that do not use them yet.',
    },
    runPlatformAsProduct: {
      title: 'Run the platform as a product',
      description:
        'Keep measuring adoption and feedback, and improve what developers use.',
    },
  };

/**
 * What each level of confidence is called.
 *
 * @public
 */
export const confidenceTitles: Record<Confidence, string> = {
  low: 'Low confidence',
  medium: 'Medium confidence',
  high: 'High confidence',
};

/**
 * Why something is undetermined, in one sentence.
 *
 * @public
 */
export const undeterminedTitles: Record<UndeterminedReason, string> = {
  developersUnknown: 'The number of developers is unknown.',
  demandCoverageTooLow: 'Too little of the context is known.',
  foundationCoverageTooLow: 'Too few of the DevOps practices are known.',
};
