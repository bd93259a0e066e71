export { platformMaturityApiRef } from './platformMaturityApiRef';
