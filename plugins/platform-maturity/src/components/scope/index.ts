export { ScopeNotes } from './ScopeNotes';
