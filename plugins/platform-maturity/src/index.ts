/**
 * The frontend of Paved for the new frontend system of Backstage. For the
 * system before it, import from `@paved/plugin-platform-maturity/legacy`.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { platformMaturityApiRef } from './api';
export { platformMaturityTranslationRef } from './translation';
