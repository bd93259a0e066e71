export * from './deliveryMeasures';
export * from './Report';
export * from './aspects';
export * from './questions';
export * from './Attestation';
