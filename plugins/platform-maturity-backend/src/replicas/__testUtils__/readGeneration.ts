import type { Knex } from 'knex';
import { DatabaseAssessmentStore } from '../../database/DatabaseAssessmentStore';
import type { StoredPreview } from '../../policy/PreviewStore';
import {
  componentRefs,
  generationOf,
  ownerOf,
  subjectRefs,
  titleOf,
  type Generation,
} from './world';

const everything = {
  filter: {},
  orderField: 'name',
  order: 'asc',
  skip: 0,
  limit: 10_000,
} as const;

interface Titled {
  subject: { ref: string; title?: string };
}

/** Throws unless all subjects are there, and all tell the same generation. */
function onlyGeneration(what: string, found: Titled[]): Generation {
  const refs = found.map(({ subject }) => subject.ref);
  expectSame(`subjects of ${what}`, [...refs].sort(), [...subjectRefs].sort());
  const titles = new Set(
    found.flatMap(({ subject: { title } }) => (title ? [title] : [])),
  );
  if (titles.size !== 1) {
    throw new Error(`${what} of several: ${[...titles].join('; ')}`);
  }
  return generationOf([...titles][0]);
}

function expectSame(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [found, expected].map(each => JSON.stringify(each));
  if (one !== other) {
    throw new Error(`Wrong ${what}: ${one} instead of ${other}`);
  }
}

/** As a page of the list is read: one statement, whatever is being written. */
export async function readList(knex: Knex): Promise<Generation | undefined> {
  const found = await new DatabaseAssessmentStore(knex).list(everything);
  return found.length === 0
    ? undefined
    : onlyGeneration(
        'assessments',
        found.map(({ summary }) => summary),
      );
}

/**
 * Everything that a refresh writes, as of one moment. Throws unless all of it
 * belongs to the same generation, and the history has all that were before.
 */
export async function readGeneration(
  knex: Knex,
): Promise<Generation | undefined> {
  return knex.transaction(
    async tx => {
      const generation = await readList(tx);
      if (!generation) {
        return undefined;
      }
      const previews: string[] = await tx('preview_inputs').pluck('preview');
      expectSame(
        'generation of the previews',
        onlyGeneration(
          'previews',
          previews.map(preview => JSON.parse(preview) as StoredPreview),
        ),
        generation,
      );
      const owners: { ref: string; target: string }[] = await tx(
        'assessment_relations',
      ).where({ relation: 'owner' });
      expectSame(
        'owners',
        owners.map(({ ref, target }) => `${ref} ${target}`).sort(),
        componentRefs
          .map((ref, index) => `${ref} ${ownerOf(index, generation)}`)
          .sort(),
      );
      await expectHistory(tx, generation);
      return generation;
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
}

/** Each subject has each earlier generation once, in order. */
async function expectHistory(
  tx: Knex.Transaction,
  generation: Generation,
): Promise<void> {
  const rows: { ref: string; subject: string }[] = await tx('snapshots')
    .orderBy('id')
    .select('ref', 'subject');
  const titles = new Map<string, (string | undefined)[]>(
    subjectRefs.map(ref => [ref, []]),
  );
  for (const { ref, subject } of rows) {
    titles.get(ref)!.push(JSON.parse(subject).title);
  }
  const past = titles.get(componentRefs[0])!;
  expectSame(
    'generations of the history',
    past.map(title => generationOf(title).number),
    Array.from({ length: generation.number - 1 }, (_, index) => index + 1),
  );
  for (const [ref, found] of titles) {
    // The organization has no title.
    const expected = ref.includes(':') ? past : past.map(() => undefined);
    expectSame(`history of ${ref} at ${titleOf(generation)}`, found, expected);
  }
}
