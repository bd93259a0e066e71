import { mockServices } from '@backstage/backend-test-utils';
import { CatalogAwaiter } from './CatalogAwaiter';

const { signal } = new AbortController();

/** A catalog that answers with these, the last one for ever. */
function awaiterOf(answers: (number | Error)[]) {
  const count = jest.fn(async () => {
    const answer = answers.length > 1 ? answers.shift()! : answers[0];
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  });
  return {
    count,
    awaiter: new CatalogAwaiter({
      reader: { count },
      patience: { intervalMs: 1, emptyMs: 10, growingMs: 10 },
      logger: mockServices.logger.mock(),
    }),
  };
}

describe('CatalogAwaiter', () => {
  const refusal = new Error('starting');

  it.each<[string, (number | Error)[], number, number]>([
    ['goes on when the number stands still', [7, 7], 7, 2],
    ['waits for the first entity', [0, 0, 3, 3], 3, 4],
    ['waits while the number grows', [1, 5, 9, 9], 9, 4],
    ['waits while the number shrinks', [9, 5, 5], 5, 3],
    ['bears a catalog that is starting', [refusal, refusal, 2, 2], 2, 4],
    ['gives up on an empty catalog', [0], 0, 11],
  ])('%s', async (_, answers, expected, looks) => {
    const { awaiter, count } = awaiterOf(answers);
    expect(await awaiter.settle(signal)).toBe(expected);
    expect(count).toHaveBeenCalledTimes(looks);
  });

  it('goes on with a catalog that never stands still', async () => {
    let entities = 0;
    const awaiter = new CatalogAwaiter({
      reader: { count: async () => (entities += 1) },
      patience: { intervalMs: 1, emptyMs: 10, growingMs: 10 },
      logger: mockServices.logger.mock(),
    });
    expect(await awaiter.settle(signal)).toBe(11);
  });

  it('fails when the catalog never answers', async () => {
    const { awaiter } = awaiterOf([refusal]);
    await expect(awaiter.settle(signal)).rejects.toThrow('starting');
  });

  it('stops waiting when told to', async () => {
    const controller = new AbortController();
    const { awaiter } = awaiterOf([0]);
    const settling = awaiter.settle(controller.signal);
    controller.abort();
    await expect(settling).rejects.toThrow('aborted');
  });
});
