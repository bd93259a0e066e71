/**
 * Lets Paved read the metrics of Scorecard.
 *
 * @packageDocumentation
 */
export { platformMaturityModuleScorecard as default } from './module';
