/**
 * Makes the assessments findable in the search of Backstage.
 *
 * @packageDocumentation
 */
export { searchModulePlatformMaturity as default } from './module';
