export { StackedTable } from './StackedTable';
