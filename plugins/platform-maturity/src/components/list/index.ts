export { AssessmentList } from './AssessmentList';
export { entityColumns, groupColumns } from './columns';
export { listMessages } from './messages';
