import type { Policy } from '../policy';
import { settingsThatDiffer } from '../policy/settings';

/**
 * Keys that differ between two policies and change what is read from the
 * entities: what was found in them cannot tell what would come of it.
 */
export function notPreviewed(
  before: Policy,
  after: Policy,
  can: { developers: boolean } = { developers: true },
): string[] {
  return settingsThatDiffer(before, after)
    .map(({ key }) => key)
    .filter(key =>
      key === 'organization.developers' ? !can.developers : isRead(key),
    );
}

/** Factors, weights and cut-offs only judge what is read. */
function isRead(key: string): boolean {
  const [section] = key.split('.');
  return (
    section !== 'factors' && section !== 'cutoffs' && !key.endsWith('.weight')
  );
}
