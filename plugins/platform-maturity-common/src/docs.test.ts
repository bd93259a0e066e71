import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { annotations as ownAnnotations } from './annotations';
import {
  assessmentQuerySchema,
  factsTopic,
  orderFields,
  pushLimit,
} from './api';
import {
  approaches,
  approachTitles,
  moveFor,
  moveTitles,
  stages,
  stageTitles,
} from './assessment';
import {
  factorIds,
  factors,
  measuresOf,
  type FactorDefinition,
} from './factors';
import { explanationMessages } from './explanation';
import { factIds, facts, type FactDefinition } from './facts';
import {
  factsPushPermission,
  platformMaturityPermissions,
} from './permissions';
import {
  clouds,
  defaultPolicy,
  kubernetes,
  regimes,
  technologies,
} from './policy';
import {
  capabilities,
  componentPracticeIds,
  practices,
  type CapabilityDefinition,
  type PracticeDefinition,
} from './practices';
import {
  answersTo,
  deliveryMeasureIds,
  deliveryMeasures,
  questionIds,
  questions,
} from './reports';

// The registries are the truth; these tests fail where a page of the
// documentation lacks an entry or tells something else.

function page(name: string): string {
  return readFileSync(resolve(__dirname, '../../../docs', name), 'utf8');
}

/** The text below a heading, up to the next heading. */
function section(name: string, heading: string): string {
  const lines = page(name).split('\n');
  const start = lines.findIndex(
    line => line.replace(/^#+ /, '') === heading && line.startsWith('#'),
  );
  if (start < 0) {
    throw new Error(`docs/${name} has no heading "${heading}"`);
  }
  const length = lines.slice(start + 1).findIndex(line => /^#+ /.test(line));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n');
}

/** The rows of the first table below a heading, without its head. */
function table(name: string, heading: string): string[][] {
  const lines = section(name, heading).split('\n');
  const start = lines.findIndex(line => line.startsWith('|'));
  const rows: string[][] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) {
      break;
    }
    rows.push(
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
  }
  return rows;
}

function code(values: readonly string[]): string {
  return values.map(value => `\`${value}\``).join(', ');
}

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

describe('docs/model.md', () => {
  it('has the measures with their thresholds and sources', () => {
    const expected = factorIds.flatMap(id => {
      const { title, weight, measures }: FactorDefinition = factors[id];
      return measuresOf(id).map((measure, index) => {
        const { low, high, source, heuristic } = measures[measure]!;
        return [
          index === 0 ? title : '',
          index === 0 ? String(weight) : '',
          `\`${measure}\``,
          String(low),
          String(high),
          `${heuristic ? '_heuristic_: ' : ''}${source}`,
        ];
      });
    });
    expect(table('model.md', 'Demand: what the context calls for')).toEqual(
      expected,
    );
  });

  it('has the practices and capabilities', () => {
    const right = Object.values(capabilities);
    expect(
      table('model.md', 'Foundation and platform: where it stands'),
    ).toEqual(
      Object.values(practices).map(({ title }, index) => [
        title,
        right[index].title,
      ]),
    );
  });

  it('has the table of moves', () => {
    expect(table('model.md', 'Move: what to do next')).toEqual(
      approaches.map(approach => [
        approachTitles[approach],
        ...stages.map(stage => moveTitles[moveFor(approach, stage)].title),
      ]),
    );
    expect(section('model.md', 'Move: what to do next')).toContain(
      stageTitles[stages[1]],
    );
  });
});

describe('docs/configuration.md', () => {
  it('has the cut-offs with their defaults', () => {
    expect(
      table('configuration.md', 'Cut-offs').map(([key, value]) => [key, value]),
    ).toEqual(
      Object.entries(defaultPolicy.cutoffs).map(([key, value]) => [
        `\`${key}\``,
        String(value),
      ]),
    );
  });

  it('has the overrides with their defaults', () => {
    expect(
      table('configuration.md', 'Overrides').map(([key, value]) => [
        key,
        value,
      ]),
    ).toEqual(
      Object.entries(defaultPolicy.overrides).map(([key, value]) => [
        code([key]),
        code([String(value)]),
      ]),
    );
  });
});

describe('docs/facts.md', () => {
  it('has the facts that parts tell of the whole', () => {
    expect(table('facts.md', 'What parts tell of the whole')).toEqual(
      factIds.flatMap(id => {
        const { rollUp }: FactDefinition = facts[id];
        return rollUp ? [[code([id]), code([rollUp])]] : [];
      }),
    );
  });

  it('has the delivery measures', () => {
    expect(table('facts.md', 'Delivery performance')).toEqual(
      deliveryMeasureIds.map(id => [
        code([id]),
        deliveryMeasures[id].title,
        deliveryMeasures[id].unit,
      ]),
    );
  });

  it('has the contradictions', () => {
    expect(table('facts.md', 'Contradictions').map(([name]) => name)).toEqual(
      Object.keys(explanationMessages.contradictions).map(name => code([name])),
    );
  });
});

describe('docs/api.md', () => {
  it('has the parameters of a list', () => {
    expect(table('api.md', 'List assessments').map(([name]) => name)).toEqual(
      Object.keys(assessmentQuerySchema.shape).map(key => code([key])),
    );
    expect(section('api.md', 'List assessments')).toContain(code(orderFields));
  });
});

describe('docs/attestations.md', () => {
  it('has all questions', () => {
    expect(table('attestations.md', 'Questions')).toEqual(
      questionIds.map(id => {
        const { question, askedOf, about } = questions[id];
        return [
          code([id]),
          question,
          askedOf.join(', '),
          code(answersTo(id) ?? []) || 'a share of 0–1',
          'aspect' in about ? 'aspect' : code(Object.values(about)),
        ];
      }),
    );
  });
});

describe('docs/extending.md', () => {
  it('names the delivery measures, the limits and the topic', () => {
    const text = page('extending.md');
    for (const id of deliveryMeasureIds) {
      expect(text).toContain(`\`${id}\``);
    }
    expect(text).toContain(
      `at most ${pushLimit.toLocaleString('en-US')} reports`,
    );
    expect(text).toContain(`the topic \`${factsTopic}\``);
    expect(text).toContain(`permission: ${factsPushPermission.name}\n`);
  });
});

describe('docs/permissions.md', () => {
  it('has all permissions', () => {
    expect(
      table('permissions.md', 'What they allow').map(([name]) => name),
    ).toEqual(platformMaturityPermissions.map(({ name }) => code([name])));
  });
});
