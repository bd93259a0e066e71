import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Response } from 'express';

/** A file that is written while it is sent. */
export interface SentFile<TPart> {
  name: string;
  type: string;
  parts: AsyncGenerator<TPart>;
  /** Makes text of the parts. */
  writer: Transform;
}

/** Sends a file, as fast as it is taken, so that it is never held as a whole. */
export async function sendFile<TPart>(
  response: Response,
  { name, type, parts, writer }: SentFile<TPart>,
  logger: LoggerService,
): Promise<void> {
  // What is refused is refused before the file begins.
  const first = await parts.next();
  response.attachment(name).set('Cache-Control', 'no-store');
  // The name of a file must not say something else of what is in it.
  response.type(type);
  try {
    await pipeline(continued(first, parts), writer, response);
  } catch (error) {
    // The status is sent; a connection that breaks tells that rows are missing.
    logger.warn('An export was not completed', toError(error));
    response.destroy();
  }
}

async function* continued<T>(
  first: IteratorResult<T, unknown>,
  rest: AsyncGenerator<T>,
): AsyncGenerator<T> {
  if (!first.done) {
    yield first.value;
    yield* rest;
  }
}
