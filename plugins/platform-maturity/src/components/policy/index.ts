export { policyMessages } from './messages';
export { PolicyView } from './PolicyView';
