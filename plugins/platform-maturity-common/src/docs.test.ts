import { code, page, section, table } from './__testUtils__/docs';
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
import { defaultPolicy } from './policy';
import { capabilities, practices } from './practices';
import {
  answersTo,
  deliveryMeasureIds,
  deliveryMeasures,
  questionIds,
  questions,
} from './reports';

// The registries are the truth; these tests fail where a page of the
// documentation lacks an entry or tells something else.

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
