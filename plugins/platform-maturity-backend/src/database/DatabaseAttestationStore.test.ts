import type { Attestation } from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { DatabaseAttestationStore } from './DatabaseAttestationStore';

jest.setTimeout(60_000);

const reviews: Attestation = {
  id: 'reviews-1',
  subject: 'system:default/shop',
  question: 'incidentReviews',
  answer: 'partial',
  comment: 'Since “May”, not for all',
  attestedBy: 'user:default/alice',
  attestedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-06-30T00:00:00.000Z',
};

const time: Attestation = {
  id: 'time-1',
  subject: 'group:default/team-a',
  question: 'infrastructureTimeShare',
  answer: 0.25,
  attestedBy: 'user:default/bob',
  attestedAt: '2026-01-02T00:00:00.000Z',
  expiresAt: '2026-01-03T00:00:00.000Z',
};

const at = new Date('2026-02-01T00:00:00.000Z');

describe('DatabaseAttestationStore', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    let knex: Knex;
    let store: DatabaseAttestationStore;

    beforeEach(async () => {
      knex = await migrated(databases, engine);
      store = new DatabaseAttestationStore(knex);
    });
    afterEach(() => knex.destroy());

    const idsOf = (attestations: Attestation[]) =>
      attestations.map(({ id }) => id);

    it('knows nothing at first', async () => {
      expect(await store.get('reviews-1')).toBeUndefined();
      expect(await store.history('system:default/shop', 50)).toEqual([]);
      expect(await store.current()).toEqual([]);
    });

    it('returns what was added', async () => {
      await store.add(reviews);
      await store.add(time);
      expect(await store.get('reviews-1')).toEqual(reviews);
      expect(await store.history('group:default/team-a', 50)).toEqual([time]);
      expect(await store.current()).toEqual([reviews, time]);
    });

    it('lists answers in the order in which they came, not by their clocks', async () => {
      await store.add(reviews);
      await store.add({ ...reviews, id: 'reviews-2' });
      await store.add({
        ...reviews,
        id: 'reviews-3',
        attestedAt: '2025-12-31T23:59:59.000Z',
      });
      expect(idsOf(await store.history('system:default/shop', 50))).toEqual([
        'reviews-3',
        'reviews-2',
        'reviews-1',
      ]);
      expect(idsOf(await store.current())).toEqual(['reviews-3']);
    });

    it('cuts the history of each question by itself', async () => {
      const team = { ...reviews, subject: time.subject };
      for (const index of [1, 2, 3]) {
        await store.add({ ...team, id: `reviews-${index}` });
      }
      await store.add(time);
      expect(idsOf(await store.history(time.subject, 2))).toEqual([
        'time-1',
        'reviews-3',
        'reviews-2',
      ]);
    });

    it('takes an answer back once', async () => {
      await store.add(reviews);
      expect(await store.withdraw('reviews-1', 'user:default/bob', at)).toBe(
        'withdrawn',
      );
      expect(
        await store.withdraw('reviews-1', 'user:default/carol', new Date()),
      ).toBe('unchanged');
      expect(await store.history('system:default/shop', 50)).toEqual([
        {
          ...reviews,
          withdrawnAt: at.toISOString(),
          withdrawnBy: 'user:default/bob',
        },
      ]);
      expect(await store.current()).toEqual([]);
    });

    it('does not bring an earlier answer back with the end of a later one', async () => {
      await store.add(reviews);
      await store.add({ ...reviews, id: 'reviews-2' });
      await store.withdraw('reviews-2', 'user:default/bob', at);
      expect(await store.current()).toEqual([]);
    });

    it('takes back no answer that another has replaced', async () => {
      await store.add(reviews);
      await store.add({ ...reviews, id: 'reviews-2' });
      expect(await store.withdraw('reviews-1', 'user:default/bob', at)).toBe(
        'superseded',
      );
      expect(idsOf(await store.current())).toEqual(['reviews-2']);
      expect((await store.get('reviews-1'))?.withdrawnAt).toBeUndefined();
    });

    it('keeps answers that are given at the same time, and counts one', async () => {
      const ids = Array.from({ length: 8 }, (_, index) => `at-once-${index}`);
      await Promise.all(ids.map(id => store.add({ ...reviews, id })));

      const history = idsOf(await store.history('system:default/shop', 50));
      expect([...history].sort()).toEqual(ids);
      expect(idsOf(await store.current())).toEqual([history[0]]);
    });

    it('takes back what counts, or nothing, while another answer comes', async () => {
      await store.add(reviews);
      const [withdrawal] = await Promise.all([
        store.withdraw('reviews-1', 'user:default/bob', at),
        store.add({ ...reviews, id: 'reviews-2' }),
      ]);
      expect(['withdrawn', 'superseded']).toContain(withdrawal);
      expect(idsOf(await store.current())).toEqual(['reviews-2']);
    });

    it('refuses the same id twice', async () => {
      await store.add(reviews);
      await expect(store.add(reviews)).rejects.toThrow(/unique/i);
    });
  });
});
