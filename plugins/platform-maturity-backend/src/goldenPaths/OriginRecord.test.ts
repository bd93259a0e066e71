import { recordAfter, type OriginRecord } from './OriginRecord';

const at = '2026-11-26T00:00:00.000Z';
const earlier = '2026-11-01T00:00:00.000Z';
const service = { template: 'template:default/service' };
const website = { template: 'template:default/website' };
const unnamed = {};

describe('what is kept of where a component comes from', () => {
  it.each<
    [
      string,
      OriginRecord | undefined,
      OriginRecord['origin'],
      object | undefined,
    ]
  >([
    ['never had a template', undefined, undefined, undefined],
    ['names one', undefined, service, { origin: service }],
    ['stays on it', { origin: service }, service, { origin: service }],
    [
      'loses the annotation',
      { origin: service },
      undefined,
      { left: { from: service, at } },
    ],
    [
      'names another',
      { origin: service },
      website,
      { origin: website, left: { from: service, at } },
    ],
    [
      'names none that can be read',
      { origin: service },
      unnamed,
      { origin: unnamed, left: { from: service, at } },
    ],
    [
      'names the one that nobody could read',
      { origin: unnamed },
      service,
      { origin: service },
    ],
    [
      'loses what nobody could read',
      { origin: unnamed },
      undefined,
      { left: { from: unnamed, at } },
    ],
    [
      'stays away',
      { left: { from: service, at: earlier } },
      undefined,
      { left: { from: service, at: earlier } },
    ],
    [
      'comes back',
      { left: { from: service, at: earlier } },
      service,
      { origin: service },
    ],
    [
      'comes back from another',
      { origin: website, left: { from: service, at: earlier } },
      service,
      { origin: service },
    ],
    [
      'comes to another after all',
      { left: { from: service, at: earlier } },
      website,
      { origin: website, left: { from: service, at: earlier } },
    ],
    [
      'leaves once more',
      { origin: website, left: { from: service, at: earlier } },
      undefined,
      { left: { from: website, at } },
    ],
  ])('where it %s', (_, before, origin, after) => {
    expect(recordAfter(before, origin, at)).toEqual(after);
  });

  it('is the same record where nothing changed, so that nothing is written', () => {
    const before = { origin: service };
    expect(recordAfter(before, { ...service }, at)).toBe(before);
  });
});
