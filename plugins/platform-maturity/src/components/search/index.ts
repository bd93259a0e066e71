export { AssessmentResult } from './AssessmentResult';
export { searchMessages } from './messages';
