import type { Thresholds } from '../factors';

/**
 * How many domains one team can carry: from `low` on as many as it can, if they
 * are simple, from `high` on more. No measure of demand, as a catalog does not
 * tell how complex a domain is.
 *
 * @public
 */
export const domainsPerTeam = {
  low: 2,
  high: 4,
  source:
    'Team Topologies: two or three simple domains, or one complex domain, per team',
  heuristic: true,
} as const satisfies Thresholds & { source: string; heuristic: boolean };
