export { BatchingClient } from './BatchingClient';
export { platformMaturityApiRef } from './platformMaturityApiRef';
