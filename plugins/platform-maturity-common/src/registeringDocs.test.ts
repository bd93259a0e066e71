import { annotations as ownAnnotations } from './annotations';
import { code, section, table } from './__testUtils__/docs';
import { factIds, facts } from './facts';
import { clouds, kubernetes, regimes, technologies } from './policy';
import {
  capabilities,
  componentPracticeIds,
  practices,
  type CapabilityDefinition,
  type PracticeDefinition,
} from './practices';

// The registries are the truth; these tests fail where a page of the
// documentation lacks an entry or tells something else.

/** What a filter asks for: annotations, tags, labels and types. */
function asksFor(filter: unknown) {
  const found = {
    annotations: [] as string[],
    tags: [] as string[],
    labels: [] as string[],
    types: [] as string[],
  };
  const visit = (node: unknown) => {
    for (const [path, value] of Object.entries(node as object)) {
      if (path === '$any') {
        (value as unknown[]).forEach(visit);
      } else if (path.startsWith('metadata.annotations.')) {
        found.annotations.push(path.slice('metadata.annotations.'.length));
      } else if (path === 'metadata.tags') {
        found.tags.push(value.$contains);
      } else if (path.startsWith('metadata.labels.')) {
        found.labels.push(...value.$in);
      } else if (path === 'spec.type') {
        found.types.push(...(value.$in ?? [value]));
      } else {
        throw new Error(`The documentation has no column for ${path}`);
      }
    }
  };
  visit(filter);
  return found;
}

function typesCell(types: string[]): string {
  return types.length ? `type ${code(types)}` : '';
}

describe('docs/registering.md', () => {
  it('lists the facts', () => {
    expect(table('registering.md', 'Facts')).toEqual(
      factIds.map(id => [
        `\`${id}\``,
        facts[id].description,
        facts[id].register,
      ]),
    );
  });

  it('lists the annotations of owners', () => {
    expect(table('registering.md', 'Overrides')).toEqual(
      Object.values(ownAnnotations).map(({ key, kinds, values, does }) => [
        `\`${key}\``,
        kinds.join(', '),
        values,
        does,
      ]),
    );
    const text = section('registering.md', 'Overrides');
    expect(text).toContain(code(componentPracticeIds));
    for (const { example } of Object.values(ownAnnotations)) {
      expect(text).toContain(example.trim().split('\n').pop()!.trim());
    }
  });

  it.each(Object.entries({ ...practices, ...capabilities }))(
    'lists the signals of %s',
    (_id, definition: PracticeDefinition | CapabilityDefinition) => {
      const organizationSignals =
        'organizationSignals' in definition
          ? definition.organizationSignals
          : [];
      expect(table('registering.md', definition.title)).toEqual([
        ...definition.signals.map(({ id, tool, outcome }) => [
          `\`${id}\``,
          tool ?? '',
          outcome,
        ]),
        ...organizationSignals.map(({ id, title, outcome }) => [
          `\`${id}\``,
          title,
          outcome,
        ]),
      ]);
    },
  );

  it.each(Object.entries({ ...practices, ...capabilities }))(
    'shows how to register %s',
    (_id, { title, register, example }) => {
      const text = section('registering.md', title);
      expect(text).toContain(register);
      for (const line of example.trim().split('\n')) {
        expect(text).toContain(line.trim());
      }
    },
  );

  it('lists the clouds', () => {
    expect(table('registering.md', 'Clouds')).toEqual(
      Object.entries(clouds).map(([cloud, filter]) => {
        const { annotations, tags, labels, types } = asksFor(filter);
        const other = [
          typesCell(types),
          labels.length ? `label \`cloud\`: ${code(labels)}` : '',
        ];
        return [
          cloud,
          code(annotations),
          code(tags),
          other.filter(Boolean).join('; '),
        ];
      }),
    );
  });

  it('lists the signs of Kubernetes', () => {
    const { annotations, tags, labels, types } = asksFor(kubernetes);
    expect(labels).toEqual([]);
    expect(table('registering.md', 'Kubernetes')).toEqual([
      [code(annotations), code(tags), typesCell(types)],
    ]);
  });

  it('lists the technologies', () => {
    expect(table('registering.md', 'Technologies')).toEqual(
      Object.entries(technologies).map(([name, tags]) => [name, code(tags)]),
    );
  });

  it('lists the compliance regimes', () => {
    expect(table('registering.md', 'Compliance regimes')).toEqual(
      Object.entries(regimes).map(([name, filter]) => {
        const { annotations, tags, labels, types } = asksFor(filter);
        expect(annotations).toEqual([]);
        return [name, code(tags), code(labels), typesCell(types)];
      }),
    );
  });
});
