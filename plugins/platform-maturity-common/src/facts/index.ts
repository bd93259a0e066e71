export * from './facts';
export * from './Fact';
