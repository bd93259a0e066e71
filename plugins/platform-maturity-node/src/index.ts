/**
 * What backend modules of others build on.
 *
 * @packageDocumentation
 */
export { platformMaturityServiceRef } from './platformMaturityServiceRef';
export type {
  PlatformMaturityService,
  PlatformMaturityServiceOptions,
} from './PlatformMaturityService';
