/**
 * Tells Paved at once which entities of the catalog changed.
 *
 * @packageDocumentation
 */
export { catalogModulePlatformMaturity as default } from './module';
