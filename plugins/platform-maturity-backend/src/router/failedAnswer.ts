import type { LoggerService } from '@backstage/backend-plugin-api';
import { serializeError, toError } from '@backstage/errors';
import type { BatchedAnswer } from '@paved/plugin-platform-maturity-common';

/** The errors that callers are told of, by the status that they have alone. */
const statuses = new Map([
  ['InputError', 400],
  ['AuthenticationError', 401],
  ['NotAllowedError', 403],
  ['NotFoundError', 404],
  ['ConflictError', 409],
  ['NotImplementedError', 501],
  ['ServiceUnavailableError', 503],
]);

/**
 * What a read answers that failed among others, in the form of Backstage's own
 * answers. What went wrong inside stays in the log.
 */
export function failedAnswer(
  thrown: unknown,
  logger: LoggerService,
): BatchedAnswer {
  const error = toError(thrown);
  const known = statuses.get(error.name);
  if (known === undefined || known >= 500) {
    logger.error('A read within a batch failed', error);
  }
  const status = known ?? 500;
  return {
    status,
    body: {
      error: known
        ? serializeError(error)
        : {
            name: 'Error',
            message:
              'The server could not answer. Its log tells why: "A read within a batch failed"',
          },
      response: { statusCode: status },
    },
  };
}
