export { AssessmentResult } from './AssessmentResult';
