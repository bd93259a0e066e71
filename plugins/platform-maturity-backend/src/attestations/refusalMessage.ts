import type { AttestRefusal } from '@paved/plugin-platform-maturity-common';
import type { AttestationSubject } from './Authority';

/** Why somebody may not answer, as the API's errors say it. */
export function refusalMessage(
  refusal: AttestRefusal,
  { ref, kind }: AttestationSubject,
): string {
  switch (refusal.because) {
    case 'notAsked':
      return `Nothing is asked of entities of kind ${kind}`;
    case 'notAPerson':
      return 'Only a person can answer; a service pushes facts instead';
    case 'missingPermission':
      return `You do not have the permission ${refusal.permission}`;
    case 'noOwner':
      return `${ref} has no owner who could answer; name one in spec.owner of its descriptor`;
    default:
      return kind.toLowerCase() === 'group'
        ? `Only members of ${ref}, or of a group above it, can answer for it`
        : `Only the owners of ${ref} can answer for it: ${refusal.owners.join(
            ', ',
          )}`;
  }
}
