import type { Knex } from 'knex';
import type { Changes } from '../schedule/RefreshStore';
import type { PolicyRow } from './historyRows';

/** Keeps a policy when it is used for the first time. */
export async function savePolicy(
  tx: Knex.Transaction,
  { policy }: Changes,
  now: Date,
): Promise<void> {
  if (policy) {
    await tx<PolicyRow>('policies')
      .insert({
        hash: policy.hash,
        policy: JSON.stringify(policy.value),
        first_used_at: now,
      })
      .onConflict('hash')
      .ignore();
  }
}
