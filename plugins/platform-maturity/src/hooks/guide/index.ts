export {
  areSameAnswers,
  outcomeOf,
  searchOf,
  valueOf,
  type Answers,
} from './answers';
export { choicesOf, isCount, type Choice } from './choices';
export {
  comparedAxes,
  compareAnswers,
  type Comparison,
  type Difference,
} from './compare';
export {
  longestName,
  nameProblemOf,
  type NameProblem,
  type Scenario,
} from './scenarios';
export { useGuide, type Guide } from './useGuide';
export { useScenarios, type Scenarios } from './useScenarios';
