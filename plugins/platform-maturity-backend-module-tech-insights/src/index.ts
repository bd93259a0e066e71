/**
 * Lets Paved read the facts of Tech Insights.
 *
 * @packageDocumentation
 */
export { platformMaturityModuleTechInsights as default } from './module';
