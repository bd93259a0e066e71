import type { Approach, Move, Stage } from './Recommendation';

const table: Record<Approach, Record<Stage, Move>> = {
  undetermined: {
    undetermined: 'registerEvidence',
    devopsFoundation: 'registerEvidence',
    devopsAtScale: 'registerEvidence',
    platformIntroduction: 'registerEvidence',
    platformAsProduct: 'registerEvidence',
  },
  devops: {
    undetermined: 'registerEvidence',
    devopsFoundation: 'strengthenFoundation',
    devopsAtScale: 'sustainDevOps',
    platformIntroduction: 'reviewPlatformInvestment',
    platformAsProduct: 'reviewPlatformInvestment',
  },
  hybrid: {
    undetermined: 'registerEvidence',
    devopsFoundation: 'strengthenFoundation',
    devopsAtScale: 'startThinPlatform',
    platformIntroduction: 'growThinPlatform',
    platformAsProduct: 'sustainPlatform',
  },
  platformEngineering: {
    undetermined: 'registerEvidence',
    devopsFoundation: 'strengthenFoundation',
    devopsAtScale: 'introducePlatform',
    platformIntroduction: 'scalePlatform',
    platformAsProduct: 'runPlatformAsProduct',
  },
};

/**
 * The next move for what the context calls for and where the subject stands.
 *
 * @public
 */
export function moveFor(approach: Approach, stage: Stage): Move {
  return table[approach][stage];
}
