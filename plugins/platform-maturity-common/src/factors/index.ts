export * from './score';
export * from './FactorDefinition';
export * from './factors';
