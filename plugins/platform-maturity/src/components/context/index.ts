export { BulletBar } from './BulletBar';
export { ContextCard } from './ContextCard';
export { FactScope } from './FactScope';
export { ThresholdSource } from './ThresholdSource';
