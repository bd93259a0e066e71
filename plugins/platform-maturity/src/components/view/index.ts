export { EntityMaturityContent } from './EntityMaturityContent';
export { SubjectView } from './SubjectView';
export { SubjectGate } from './SubjectGate';
