export { AssessmentList } from './AssessmentList';
export { AssessmentTable } from './AssessmentTable';
export { componentColumns, entityColumns, groupColumns } from './columns';
export { Filters } from './Filters';
export { ListPages } from './ListPages';
