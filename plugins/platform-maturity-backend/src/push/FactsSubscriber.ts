import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { isError, stringifyError } from '@backstage/errors';
import type { EventParams, EventsService } from '@backstage/plugin-events-node';
import {
  factsTopic,
  readPushedReports,
} from '@paved/plugin-platform-maturity-common';
import type { PushService } from './PushService';

/** Who told it, where an event does not say. */
const defaultSender = 'events';

/** Takes what other plugins publish as events. */
export class FactsSubscriber {
  readonly #events: EventsService;
  readonly #push: Pick<PushService, 'push'>;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;

  constructor(options: {
    events: EventsService;
    push: Pick<PushService, 'push'>;
    auth: AuthService;
    logger: LoggerService;
  }) {
    this.#events = options.events;
    this.#push = options.push;
    this.#auth = options.auth;
    this.#logger = options.logger;
  }

  async start(): Promise<void> {
    await this.#events.subscribe({
      id: 'facts',
      topics: [factsTopic],
      onEvent: event => this.#take(event),
    });
  }

  /** Never throws: a broker would send the same event again, and again in vain. */
  async #take({ eventPayload, metadata }: EventParams): Promise<void> {
    const by = senderOf(metadata);
    try {
      const read = readPushedReports(eventPayload, Date.now());
      if ('problems' in read) {
        this.#refuse(by, read.problems.join('; '));
        return;
      }
      const { outcomes } = await this.#push.push(read.reports, {
        principal: `event:${by}`,
        by,
        credentials: await this.#auth.getOwnServiceCredentials(),
      });
      const unknown = read.reports.filter(
        (_, index) => outcomes[index] === 'unknownEntity',
      );
      if (unknown.length > 0) {
        this.#logger.warn(
          `${unknown.length} of ${outcomes.length} reports of an event by ${by} were not stored, as the catalog has no ${unknown[0].subject}. Publish facts after the entity is registered`,
        );
      }
    } catch (error) {
      if (isError(error) && error.name === 'ConflictError') {
        this.#refuse(by, error.message);
        return;
      }
      this.#logger.error(
        `An event on ${factsTopic} by ${by} could not be stored: ${stringifyError(
          error,
        )}. Publish it again once that is mended; it is not taken again by itself`,
      );
    }
  }

  #refuse(by: string, problem: string): void {
    this.#logger.error(
      `An event on ${factsTopic} by ${by} was refused and nothing of it stored: ${problem}. Correct what publishes it; it is not taken again`,
    );
  }
}

function senderOf(metadata: EventParams['metadata']): string {
  const by = metadata?.by;
  const isName = typeof by === 'string' && /^[^\p{Cc}]{1,200}$/u.test(by);
  return isName ? by : defaultSender;
}
