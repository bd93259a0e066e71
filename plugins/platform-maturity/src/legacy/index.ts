/**
 * The frontend of Paved for the frontend system before the new one.
 *
 * @packageDocumentation
 */
export {
  EntityMaturityCard,
  EntityMaturityContent,
  HomePageMaturityChanges,
  HomePageMyTeamsMaturity,
  HomePageOrganizationMaturity,
  PlatformMaturityPage,
  platformMaturityPlugin,
} from './plugin';
export { platformMaturityApiRef } from '../api';
export { platformMaturityTranslationRef } from '../translation';
