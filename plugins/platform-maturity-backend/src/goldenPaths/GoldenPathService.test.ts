import { mockCredentials } from '@backstage/backend-test-utils';
import {
  departuresLimit,
  type TemplateDeparture,
} from '@paved/plugin-platform-maturity-common';
import type { Access, View } from '../permissions/Access';
import { GoldenPathService } from './GoldenPathService';

const since = new Date('2026-01-01T00:00:00.000Z');
const cart = { kind: 'group', namespace: 'default', name: 'cart' };
const subject = {
  ref: 'group:default/cart',
  kind: 'Group' as const,
  namespace: 'default',
  name: 'cart',
};

/** A viewer who may not read what is called secret, and a store of departures. */
function serviceOver(all: TemplateDeparture[]) {
  const visible: View['visible'] = async refs =>
    new Set([...refs].filter(ref => !ref.includes('secret')));
  const view: View = {
    entities: 'some',
    organization: true,
    figures: 'all',
    visible,
    nameable: (refs, present = []) => visible([...refs, ...present]),
  };
  return new GoldenPathService({
    access: {
      viewOf: async () => view,
    } as unknown as Access,
    store: {
      scopeOf: async () => ({ subject, owners: [subject.ref] }),
      daily: async () => [],
      countDepartures: async () => all.length,
      departures: async (_scope, _since, limit, skip) =>
        all.slice(skip, skip + limit),
    },
  });
}

function departure(
  component: string,
  before: string = 'template:default/service',
  after?: string,
): TemplateDeparture {
  return {
    component: `component:default/${component}`,
    at: since.toISOString(),
    before: { template: before },
    ...(after ? { after: { template: after } } : {}),
  };
}

describe('what a caller is told of golden paths', () => {
  it('counts all that left, and names what may be read', async () => {
    const service = serviceOver([
      departure('open'),
      departure('secret'),
      departure('told', 'template:default/secret', 'template:default/website'),
      departure('moved', 'template:default/service', 'template:x/secret'),
    ]);
    const { left } = await service.ofEntity(
      cart,
      since,
      mockCredentials.user(),
    );
    expect(left).toEqual({
      components: 4,
      departures: [
        departure('open'),
        {
          ...departure('told'),
          before: {},
          after: { template: 'template:default/website' },
        },
        { ...departure('moved'), after: {} },
      ],
    });
  });

  it('looks beyond what is hidden, as far as the limit', async () => {
    const names = Array.from({ length: 1000 }, (_, index) =>
      index < 500 ? `secret-${index}` : `open-${index}`,
    );
    const service = serviceOver(names.map(name => departure(name)));
    const { left } = await service.ofEntity(
      cart,
      since,
      mockCredentials.user(),
    );
    expect(left.components).toBe(1000);
    expect(left.departures).toHaveLength(departuresLimit);
    expect(left.departures[0].component).toBe('component:default/open-500');
  });
});
