import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  entityHintsTopic,
  mostEntityHints,
  type EntityHints,
} from '@paved/plugin-platform-maturity-common';

/** How long to gather, so that many changes make few events, in milliseconds. */
const gatherMs = 100;

/**
 * Publishes references in batches. Of a catalog that is being filled, it drops
 * what is too much: whoever waits for that waits for the next look anyway.
 */
export class HintPublisher {
  readonly #events: Pick<EventsService, 'publish'>;
  readonly #logger: LoggerService;
  readonly #pending = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: {
    events: Pick<EventsService, 'publish'>;
    logger: LoggerService;
  }) {
    this.#events = options.events;
    this.#logger = options.logger;
  }

  add(entityRef: string): void {
    if (this.#stopped || this.#pending.size >= mostEntityHints) {
      return;
    }
    this.#pending.add(entityRef);
    this.#timer ??= setTimeout(() => this.#publish(), gatherMs).unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #publish(): void {
    this.#timer = undefined;
    const eventPayload: EntityHints = { entityRefs: [...this.#pending] };
    this.#pending.clear();
    this.#events
      .publish({ topic: entityHintsTopic, eventPayload })
      .catch(error =>
        this.#logger.warn(
          'Could not publish which entities changed; the next look at the catalog finds them',
          error,
        ),
      );
  }
}
