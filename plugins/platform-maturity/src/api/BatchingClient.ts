import { ResponseError } from '@backstage/errors';
import {
  batchLimit,
  PlatformMaturityClient,
  type BatchedAnswer,
  type BatchedOperation,
  type BatchedRead,
  type BatchedReads,
} from '@paved/plugin-platform-maturity-common';
import DataLoader from 'dataloader';

/**
 * Reads in one request what the parts of a page ask for at the same time, so
 * that each part can ask for itself, fail alone and try again alone.
 */
export class BatchingClient extends PlatformMaturityClient {
  readonly #reads = new DataLoader<BatchedRead, unknown>(
    reads => this.#readAll(reads),
    // What is asked for again is to be read again.
    { cache: false, maxBatchSize: batchLimit },
  );

  protected override async read<TOperation extends BatchedOperation>(
    read: BatchedRead & { operation: TOperation },
  ): Promise<BatchedReads[TOperation]['answer']> {
    return this.#reads.load(read) as Promise<
      BatchedReads[TOperation]['answer']
    >;
  }

  async #readAll(reads: readonly BatchedRead[]): Promise<unknown[]> {
    if (reads.length === 1) {
      return [await super.read(reads[0])];
    }
    const answers = await this.batch(reads);
    return Promise.all(answers.map(resultOf));
  }
}

/** The body of an answer, or the error that the same read alone would throw. */
async function resultOf({ status, body }: BatchedAnswer): Promise<unknown> {
  if (status < 400) {
    return body;
  }
  const headers = { 'Content-Type': 'application/json' };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), { status, headers }),
  );
}
