export { FollowProvider, useFollow, useFollowing } from './follow';
export { useAttestations, type AttestationsOf } from './useAttestations';
