import type {
  CollectorFailure,
  CollectorState,
} from '@paved/plugin-platform-maturity-common';
import type { FactCollector } from '@paved/plugin-platform-maturity-node';
import type { CollectorStore } from './CollectorStore';

/** How the collectors of this portal stand. */
export class CollectorOverview {
  readonly #collectors: readonly FactCollector[];
  readonly #store: Pick<CollectorStore, 'states'>;

  constructor(
    collectors: readonly FactCollector[],
    store: Pick<CollectorStore, 'states'>,
  ) {
    this.#collectors = collectors;
    this.#store = store;
  }

  /** In the order in which they were added. */
  async states(): Promise<CollectorState[]> {
    const states = await this.#store.states();
    return this.#collectors.map(({ id, title }) => ({
      id,
      title,
      ...(states.get(id) ?? { running: false, dropped: 0, reports: 0 }),
    }));
  }

  /** Those that could not answer when they were last asked. */
  async failures(): Promise<CollectorFailure[]> {
    const states = await this.#store.states();
    return this.#collectors.flatMap(({ id, title, facts, practices = [] }) => {
      const { outcome, error, finishedAt } = states.get(id) ?? {};
      return outcome === 'failed' && finishedAt
        ? [
            {
              collector: id,
              title,
              facts,
              practices,
              reason: error ?? 'It failed without a reason',
              failedAt: finishedAt,
            },
          ]
        : [];
    });
  }
}
