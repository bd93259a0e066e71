export * from './Recommendation';
export * from './Assessment';
export * from './titles';
export { recommend, simulate, type RecommendationInput } from './recommend';
export { moveFor } from './move';
export { assess } from './assess';
export { flipsOf, factSteps, type Flip } from './flips';
export { recommendationInputOf } from './recommendationInput';
