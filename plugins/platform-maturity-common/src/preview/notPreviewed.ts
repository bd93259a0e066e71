import type { Policy } from '../policy';
import { settingsThatDiffer } from '../policy/settings';

/**
 * Keys that differ between two policies and change what is read from the
 * entities: stored facts cannot tell what would come of them.
 *
 * @public
 */
export function notPreviewed(before: Policy, after: Policy): string[] {
  return settingsThatDiffer(before, after)
    .map(({ key }) => key)
    .filter(key => !isPreviewed(key));
}

/** What weighs and cuts the numbers that are read, and the one that it tells. */
function isPreviewed(key: string): boolean {
  const [section] = key.split('.');
  return (
    section === 'factors' ||
    section === 'cutoffs' ||
    key.endsWith('.weight') ||
    key === 'organization.developers'
  );
}
