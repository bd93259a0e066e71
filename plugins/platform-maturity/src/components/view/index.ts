export { EntityMaturityContent } from './EntityMaturityContent';
export { SubjectView } from './SubjectView';
