export * from './contract';
export * from './facts';
export * from './attestations';
export * from './policy';
export * from './schemas';
export { PlatformMaturityClient } from './PlatformMaturityClient';
