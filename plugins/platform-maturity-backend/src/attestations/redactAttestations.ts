import type {
  Attestation,
  ShownAttestation,
} from '@paved/plugin-platform-maturity-common';
import type { View } from '../permissions/Access';

/** Leaves out the people whom the viewer may not read in the catalog. */
export async function redactAttestations(
  attestations: readonly Attestation[],
  view: View,
): Promise<ShownAttestation[]> {
  const people = attestations.flatMap(({ attestedBy, withdrawnBy }) =>
    withdrawnBy ? [attestedBy, withdrawnBy] : [attestedBy],
  );
  const visible = await view.visible(people);
  return attestations.map(({ attestedBy, withdrawnBy, ...rest }) => ({
    ...rest,
    ...(visible.has(attestedBy) ? { attestedBy } : {}),
    ...(withdrawnBy && visible.has(withdrawnBy) ? { withdrawnBy } : {}),
  }));
}
