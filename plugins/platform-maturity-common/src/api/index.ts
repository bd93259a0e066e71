export * from './contract';
export * from './schemas';
export { PlatformMaturityClient } from './PlatformMaturityClient';
