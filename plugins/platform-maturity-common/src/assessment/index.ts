export * from './Recommendation';
export * from './Assessment';
export * from './Contradiction';
export * from './ScopeRollUp';
export {
  withOrganizationView,
  withoutOrganizationView,
  type OrganizationView,
} from './OrganizationView';
export { contradictionsOf, type ContradictionInput } from './contradictions';
export { withoutPersonalFigures } from './onePerson';
export * from './titles';
export { recommend, simulate, type RecommendationInput } from './recommend';
export { moveFor } from './move';
export { assess } from './assess';
export {
  flipsOf,
  measureFlipsOf,
  factSteps,
  type Flip,
  type MeasureFlip,
} from './flips';
export { recommendationInputOf } from './recommendationInput';
export { shareFlipsOf, type ShareFlip } from './shareFlips';
