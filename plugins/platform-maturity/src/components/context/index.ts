export { BulletBar } from './BulletBar';
export { ContextCard } from './ContextCard';
export { FactScope } from './FactScope';
export { contextMessages } from './messages';
export { ThresholdSource } from './ThresholdSource';
