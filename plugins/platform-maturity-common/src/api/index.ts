export * from './contract';
export * from './facts';
export * from './attestations';
export * from './attestationInput';
export * from './answeredQuestions';
export * from './policy';
export * from './search';
export * from './schemas';
export { PlatformMaturityClient } from './PlatformMaturityClient';
