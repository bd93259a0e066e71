// `node benchmarks/catalog/countDescriptors.mjs <folder>`: counts how common
// things are in the descriptors below a folder. vocabulary.mjs says the same of
// public ones, for the generator.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const [folder] = process.argv.slice(2);
const entities = readdirSync(folder, { recursive: true })
  .filter(file => /\.ya?ml$/.test(file))
  .flatMap(file => parse(readFileSync(join(folder, file), 'utf8')))
  .filter(({ kind }) => kind !== 'Location');

const share = (items, has) =>
  Number((items.filter(has).length / items.length).toFixed(2));
const count = values => {
  const counts = {};
  for (const value of values) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort((a, b) => b[1] - a[1]));
};
const isFilled = value =>
  Array.isArray(value)
    ? value.length > 0
    : value && (typeof value !== 'object' || Object.keys(value).length > 0);
/** How many have it, and how many items those have: mean and most. */
const list = (items, valuesOf) => {
  const lengths = items.map(each => valuesOf(each)).filter(isFilled);
  const sizes = lengths.map(values => values.length);
  return {
    share: Number((sizes.length / items.length).toFixed(2)),
    mean: Number(
      (sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toFixed(1),
    ),
    most: Math.max(0, ...sizes),
  };
};

const components = entities.filter(({ kind }) => kind === 'Component');
const kinds = count(entities.map(({ kind }) => kind));
const annotationsOf = ({ metadata }) => Object.keys(metadata.annotations ?? {});
console.log(
  JSON.stringify(
    {
      entities: entities.length,
      kinds,
      annotated: Object.fromEntries(
        Object.keys(kinds).map(kind => [
          kind,
          share(
            entities.filter(each => each.kind === kind),
            each => annotationsOf(each).length > 0,
          ),
        ]),
      ),
      annotationsEach: list(entities, annotationsOf),
      metadata: Object.fromEntries(
        ['title', 'description', 'tags', 'labels', 'links'].map(key => [
          key,
          share(entities, ({ metadata }) => isFilled(metadata[key])),
        ]),
      ),
      tagsEach: list(entities, ({ metadata }) => metadata.tags),
      linksEach: list(entities, ({ metadata }) => metadata.links),
      components: {
        system: share(components, ({ spec }) => isFilled(spec?.system)),
        ...Object.fromEntries(
          ['providesApis', 'consumesApis', 'dependsOn'].map(key => [
            key,
            list(components, ({ spec }) =>
              Array.isArray(spec?.[key]) ? spec[key] : [],
            ),
          ]),
        ),
        subcomponentOf: share(components, ({ spec }) => spec?.subcomponentOf),
      },
      groupsWithParent: share(
        entities.filter(({ kind }) => kind === 'Group'),
        ({ spec }) => isFilled(spec?.parent),
      ),
      annotations: count(entities.flatMap(annotationsOf)),
    },
    undefined,
    2,
  ),
);

/** What is no entity does not count. */
function parse(text) {
  try {
    return parseAllDocuments(text)
      .map(document => document.toJSON())
      .filter(each => each?.kind && each.metadata?.name);
  } catch {
    return [];
  }
}
