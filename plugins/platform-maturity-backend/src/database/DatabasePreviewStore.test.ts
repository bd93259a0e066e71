import {
  answerOf,
  defaultPolicy,
  previewInputOf,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import {
  assessmentOf,
  changeOf,
  component,
  policyHash,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import type { StoredPreview } from '../policy/PreviewStore';
import { DatabasePreviewStore } from './DatabasePreviewStore';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

const cart = assessmentOf(component('cart', 'Cart'));
const pay = assessmentOf(component('pay'));

describe('DatabasePreviewStore', () => {
  const databases = testDatabases();

  async function filled(
    engine: Parameters<typeof migrated>[1],
    assessments = [pay, cart],
  ): Promise<Knex> {
    const knex = await migrated(databases, engine);
    await write(knex, { changed: assessments.map(changeOf), removed: [] });
    return knex;
  }

  async function write(
    knex: Knex,
    changes: Parameters<DatabaseRefreshStore['commit']>[1],
  ) {
    const store = new DatabaseRefreshStore(knex);
    const lease = (await store.begin())!;
    await store.commit(lease, changes, runOf(lease));
  }

  async function readAll(knex: Knex): Promise<StoredPreview[]> {
    const all: StoredPreview[] = [];
    for await (const batch of new DatabasePreviewStore(knex).batches()) {
      all.push(...batch);
    }
    return all;
  }

  describe.each(databases.eachSupportedId())('on %s', engine => {
    it('reads what a refresh stored, in the order of the references', async () => {
      const knex = await filled(engine);
      const { approach, stage, move } = cart;
      expect(await readAll(knex)).toEqual([
        {
          subject: {
            ref: 'component:default/cart',
            kind: 'Component',
            namespace: 'default',
            name: 'cart',
            title: 'Cart',
          },
          answer: { approach, stage, move },
          policyHash,
          input: previewInputOf(cart),
        },
        expect.objectContaining({ input: previewInputOf(pay) }),
      ]);
      await knex.destroy();
    });

    it('follows what changes and what goes', async () => {
      const knex = await filled(engine);
      const changed = { ...cart, approach: 'hybrid' as const };
      await write(knex, {
        changed: [changeOf(changed)],
        removed: ['component:default/pay'],
      });
      expect(await readAll(knex)).toMatchObject([
        { subject: { name: 'cart' }, answer: { approach: 'hybrid' } },
      ]);
      await knex.destroy();
    });

    it.each<[string, (knex: Knex) => Promise<unknown>]>([
      [
        'were stored before there were previews',
        knex => knex('preview_inputs').delete(),
      ],
      [
        'were stored in another form',
        knex =>
          knex('preview_inputs').update({ version: 0, preview: '["older"]' }),
      ],
    ])('reads the assessments themselves where they %s', async (_, change) => {
      const knex = await filled(engine);
      const before = await readAll(knex);
      const rows = () => knex('preview_inputs').orderBy('ref');
      const stored = await rows();
      await change(knex);
      expect(await readAll(knex)).toEqual(before);

      // The next refresh adds what is missing, even if nothing has changed.
      await write(knex, { changed: [], removed: [] });
      expect(await rows()).toEqual(stored);
      await knex.destroy();
    });

    it('reads hundreds of subjects with one statement, and the organization once', async () => {
      const named = (length: number) =>
        Array.from({ length }, (_, index) => ({
          ...cart,
          subject: { ...cart.subject, ref: `component:default/c-${index}` },
        }));
      const knex = await filled(engine, named(700));
      await knex('preview_inputs').delete();
      await write(knex, { changed: [], removed: [] });
      expect(await knex('preview_inputs')).toHaveLength(700);
      let statements = 0;
      knex.on('query', () => {
        statements += 1;
      });
      const all = await readAll(knex);
      expect(statements).toBe(3);
      expect(new Set(all.map(({ subject }) => subject.ref)).size).toBe(700);
      expect(answerOf(all[0].input, defaultPolicy)).toEqual(all[0].answer);
      await knex.destroy();
    });
  });
});
