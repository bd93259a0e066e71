export { ContextCard } from './ContextCard';
export { FactScope } from './FactScope';
