import type { EventsService } from '@backstage/plugin-events-node';
import {
  entityHintsTopic,
  readEntityHints,
} from '@paved/plugin-platform-maturity-common';
import type { HintedRefresh } from './HintedRefresh';

/** Takes the hints that are published as events. */
export class HintSubscriber {
  readonly #events: EventsService;
  readonly #refresh: Pick<HintedRefresh, 'take'>;

  constructor(options: {
    events: EventsService;
    refresh: Pick<HintedRefresh, 'take'>;
  }) {
    this.#events = options.events;
    this.#refresh = options.refresh;
  }

  async start(): Promise<void> {
    await this.#events.subscribe({
      id: 'entity-hints',
      topics: [entityHintsTopic],
      onEvent: async ({ eventPayload }) =>
        this.#refresh.take(readEntityHints(eventPayload)),
    });
  }
}
