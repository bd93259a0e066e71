import { startPortal } from '../testbed/startPortal.mjs';
import { installPeers } from './install.mjs';
import { scorecard, scorecardTogether } from './scorecard.mjs';
import { techInsights } from './techInsights.mjs';

export { scorecard, scorecardTogether, techInsights };

/** Everything that is measured beside Paved. */
export const peers = [techInsights, scorecard, scorecardTogether];

/**
 * Starts a portal with a peer instead of Paved, on a database with a catalog,
 * as all plugins of a portal share one process.
 *
 * @param {(typeof peers)[number]} peer
 * @param {object} database what `backend.database` says
 * @param {{ port?: number, plugins?: string[], config?: object }} options
 *   further plugins, and their configuration
 */
export async function startPeer(
  peer,
  database,
  { port, plugins = [], config = {} } = {},
) {
  await installPeers();
  const portal = await startPortal({
    database,
    port,
    plugins: [peer.feature, ...plugins],
    config: { ...peer.config, ...config },
  });
  const { rssMiB } = await portal.ask('idle');
  return {
    ...portal,
    portal,
    idleMiB: rssMiB,
    /**
     * What comes closest to a refresh: everything that is needed for a verdict
     * over each of the entities. Where verdicts are only made when somebody asks,
     * `judging` tells what that takes, and `seconds` has both.
     *
     * @param {string[]} refs the components
     */
    async run(refs) {
      await portal.ask('idle');
      const collecting = await portal.ask('run', peer.tasks);
      if (!peer.judge) {
        return collecting;
      }
      await portal.ask('watch');
      const results = await peer.judge(portal, refs);
      const judging = await portal.ask('watched');
      const expected = peer.expected(refs);
      if (results !== expected) {
        throw new Error(`${peer.name} gave ${results} of ${expected} results`);
      }
      return {
        seconds: collecting.seconds + judging.seconds,
        processorSeconds:
          collecting.processorSeconds + judging.processorSeconds,
        peakMiB: Math.max(collecting.peakMiB, judging.peakMiB),
        longestTurnMs: Math.max(
          collecting.longestTurnMs,
          judging.longestTurnMs,
        ),
        collecting,
        judging,
      };
    },
  };
}
