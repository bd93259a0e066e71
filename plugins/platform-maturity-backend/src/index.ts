/**
 * The backend plugin of Paved.
 *
 * @packageDocumentation
 */
export { platformMaturityPlugin as default } from './plugin';
