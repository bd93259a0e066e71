export * from './Snapshot';
export { isNews } from './isNews';
export * from './Cause';
export * from './causesOf';
export { causePhrase } from './causePhrase';
