import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { factsTopic } from '@paved/plugin-platform-maturity-common';
import { FactsSubscriber } from './FactsSubscriber';

const eventPayload = {
  reports: [
    {
      subject: 'component:default/cart',
      fact: 'deploymentsPerDay',
      value: 3,
    },
  ],
};

describe('FactsSubscriber', () => {
  it.each<[string, Error, string]>([
    [
      'a key of something else',
      new ConflictError('reports.0.key: "a" was used before'),
      'was refused and nothing of it stored: reports.0.key: "a" was used before. Correct what publishes it',
    ],
    [
      'a database that is away',
      new Error('connection reset'),
      'could not be stored: Error: connection reset. Publish it again once that is mended',
    ],
  ])('logs %s, and what to do', async (_, error, message) => {
    const events = mockServices.events();
    const logger = mockServices.logger.mock();
    const push = jest.fn().mockRejectedValue(error);
    await new FactsSubscriber({
      events,
      push: { push },
      auth: mockServices.auth(),
      logger,
    }).start();
    await events.publish({ topic: factsTopic, eventPayload });
    expect(push).toHaveBeenCalledTimes(1);
    expect(logger.error.mock.calls).toEqual([
      [expect.stringContaining(message)],
    ]);
  });

  it('leaves other topics alone', async () => {
    const events = mockServices.events();
    const push = jest.fn();
    const logger = mockServices.logger.mock();
    await new FactsSubscriber({
      events,
      push: { push },
      auth: mockServices.auth(),
      logger,
    }).start();
    await events.publish({ topic: 'github.push', eventPayload });
    expect(push).not.toHaveBeenCalled();
    expect(logger.error).not.toHaveBeenCalled();
  });
});
