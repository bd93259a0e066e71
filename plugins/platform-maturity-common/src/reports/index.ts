export * from './deliveryMeasures';
export * from './Report';
export * from './reportedValues';
export * from './aspects';
export * from './questions';
export * from './Attestation';
export * from './precedence';
export { reportProblem } from './reportProblem';
