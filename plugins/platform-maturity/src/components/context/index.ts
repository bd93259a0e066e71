export { ContextCard } from './ContextCard';
export { FactScope } from './FactScope';
export { contextMessages } from './messages';
