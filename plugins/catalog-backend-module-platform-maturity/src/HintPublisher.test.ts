import { mockServices } from '@backstage/backend-test-utils';
import {
  entityHintsTopic,
  mostEntityHints,
  readEntityHints,
} from '@paved/plugin-platform-maturity-common';
import { HintPublisher } from './HintPublisher';

const gatherMs = 100;

describe('HintPublisher', () => {
  const logger = mockServices.logger.mock();
  const publish = jest.fn();
  let publisher: HintPublisher;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    publish.mockResolvedValue(undefined);
    publisher = new HintPublisher({ events: { publish }, logger });
  });
  afterEach(() => jest.useRealTimers());

  const published = () =>
    publish.mock.calls.map(([{ topic, eventPayload }]) => {
      expect(topic).toBe(entityHintsTopic);
      return readEntityHints(eventPayload);
    });

  it('gathers what comes shortly after another, each once', () => {
    publisher.add('component:default/cart');
    publisher.add('component:default/till');
    jest.advanceTimersByTime(gatherMs - 1);
    publisher.add('component:default/cart');
    expect(publish).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(published()).toEqual([
      ['component:default/cart', 'component:default/till'],
    ]);
    publisher.add('component:default/cart');
    jest.advanceTimersByTime(gatherMs);
    expect(published()).toHaveLength(2);
  });

  it('drops what is too much for hints', () => {
    for (let index = 0; index < 2 * mostEntityHints; index += 1) {
      publisher.add(`component:default/c-${index}`);
    }
    jest.advanceTimersByTime(gatherMs);
    expect(published().map(refs => refs.length)).toEqual([mostEntityHints]);
  });

  it('goes on when nobody takes them', async () => {
    publish.mockRejectedValueOnce(new Error('connection reset'));
    publisher.add('component:default/cart');
    await jest.advanceTimersByTimeAsync(gatherMs);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('the next look at the catalog finds them'),
      expect.any(Error),
    );
    publisher.add('component:default/till');
    jest.advanceTimersByTime(gatherMs);
    expect(published()[1]).toEqual(['component:default/till']);
  });

  it('publishes nothing once the backend stops', () => {
    publisher.add('component:default/cart');
    publisher.stop();
    publisher.add('component:default/till');
    jest.advanceTimersByTime(gatherMs);
    expect(publish).not.toHaveBeenCalled();
  });
});
