export * from './Outcome';
export * from './Signal';
export * from './PracticeDefinition';
export * from './practices';
export * from './roles';
export * from './Evidence';
export { hasAnnotation, hasLabel, hasTag } from './filters';
export { evidenceOf } from './evidenceOf';
export * from './componentFinding';
