import type { Move } from '../assessment';

/** The practices of the foundation, or the capabilities of a platform. */
export type Axis = 'practices' | 'capabilities';

/** Which axes a move works on; registering evidence works on what is missing. */
export const axesOfMove: Record<Exclude<Move, 'registerEvidence'>, Axis[]> = {
  strengthenFoundation: ['practices'],
  sustainDevOps: ['practices'],
  reviewPlatformInvestment: [],
  startThinPlatform: ['capabilities'],
  growThinPlatform: ['capabilities'],
  sustainPlatform: ['practices', 'capabilities'],
  introducePlatform: ['capabilities'],
  scalePlatform: ['capabilities'],
  runPlatformAsProduct: ['practices', 'capabilities'],
};
