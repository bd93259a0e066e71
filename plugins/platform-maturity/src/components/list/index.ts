export { AssessmentList } from './AssessmentList';
export { entityColumns, groupColumns } from './columns';
export { Filters } from './Filters';
