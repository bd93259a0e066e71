import {
  answerFor,
  component,
  explainableFor,
  foundation,
  large,
  middling,
  organization,
  platform,
  small,
  type Given,
} from './__fixtures__/answers';
import { explain } from './explain';
import { markdownText } from './message';

const met = { met: 12 };
const single = { subject: component, components: 1 };

const cases: Record<string, Given> = {
  'a group that needs a platform and has no foundation': {
    values: large,
    practices: {
      ...foundation({ met: 4, unmet: 8 }),
      observability: { met: 3, partial: 6, unmet: 3 },
      devSecOps: { unknown: 12 },
    },
    excluded: 3,
  },
  'an organization that is to introduce a platform': {
    values: large,
    practices: {
      ...foundation(met),
      ...platform({ met: 1, unmet: 11 }),
      goldenPaths: { unknown: 12 },
    },
    subject: organization,
    components: 1412,
  },
  'a component that needs no more than DevOps': {
    ...single,
    values: small,
    practices: foundation({ met: 1 }),
  },
  'one of each': {
    ...single,
    values: { developers: 1, services: 1, servicesPerTeam: 1 },
    practices: foundation({ partial: 1 }),
  },
  'a component with gaps': {
    ...single,
    values: middling,
    practices: {
      ciCd: { met: 1 },
      infrastructureAsCode: { partial: 1 },
      observability: { unmet: 1 },
      incidentResponse: { unmet: 1 },
    },
    owners: ['group:default/a', 'group:default/b'],
  },
  'a system with drivers that disagree': {
    values: { ...large, clouds: 1, servicesPerDeveloper: 0.7 },
    practices: { ...foundation(met), ...platform({ met: 6, unmet: 6 }) },
    subject: {
      ref: 'system:default/payments',
      kind: 'System',
      name: 'payments',
    },
  },
  'few developers with much complexity: the size gate': {
    values: { ...large, developers: 20 },
    practices: { ...foundation(met), ...platform({ unmet: 12 }) },
  },
  'one developer behind the size gate': {
    values: { ...large, developers: 1 },
    practices: foundation(met),
  },
  'a platform that the context does not call for': {
    values: small,
    practices: { ...foundation(met), ...platform(met) },
  },
  'a platform as a product where it is called for': {
    values: large,
    practices: { ...foundation(met), ...platform(met) },
    components: 1,
    excluded: 1,
  },
  'developers unknown': {
    values: { ...large, developers: undefined },
    practices: foundation({ met: 6, unmet: 6 }),
  },
  'practices unknown': {
    values: middling,
    practices: {
      ...foundation({ unknown: 12 }),
      ciCd: met,
      observability: { unmet: 12 },
    },
  },
  'everything unknown': { subject: organization },
  'a component that the policy leaves out': {
    values: large,
    subject: component,
    components: 0,
    excluded: 1,
  },
  'a resource without components': {
    values: middling,
    subject: { ref: 'resource:default/db', kind: 'Resource', name: 'db' },
    components: 0,
  },
  'a group whose only component is left out': {
    values: small,
    components: 0,
    excluded: 1,
  },
};

describe('explain', () => {
  it.each(Object.entries(cases))('%s', (_, given) => {
    expect(explain(explainableFor(given)).text).toMatchSnapshot();
  });

  it('says whether the organization or the owners speak', () => {
    const { text } = explain(explainableFor({ ...single, values: large }));

    expect(text).toContain('developers across the organization');
    expect(text).toContain('12 deployments a day in the owning team');
  });

  it('tells declared, observed and attested apart', () => {
    const assessment = explainableFor({ practices: foundation(met) });
    const withStrengths = {
      ...assessment,
      practices: {
        ...assessment.practices,
        ciCd: {
          ...assessment.practices.ciCd,
          strengths: { declared: 1, observed: 8, attested: 3 },
        },
      },
    };

    expect(explain(withStrengths).text).toContain(
      'rests on 49 declarations, 8 observations, and 3 attestations.',
    );
  });

  it('marks what matters as strong', () => {
    const { sentences } = explain(
      explainableFor(cases['a component with gaps']),
    );

    expect(sentences.map(markdownText).join(' ')).toContain(
      '**Checkout** stands at **DevOps foundation**',
    );
  });

  it.each([
    ['**bold** {{subject}} `code`', '**bold** {{subject}} `code`'],
    ['Two\n  lines', 'Two lines'],
    [' ', 'checkout'],
    ['ä'.repeat(100), `${'ä'.repeat(79)}…`],
  ])('shows the name %j as %j', (title, shown) => {
    const { text } = explain(
      explainableFor({
        ...single,
        values: middling,
        practices: foundation({ met: 1 }),
        subject: { ...component, title },
      }),
    );

    expect(text).toContain(` ${shown} stands at `);
  });

  it('writes numbers as its reader does', () => {
    const assessment = explainableFor(
      cases['an organization that is to introduce a platform'],
    );

    expect(explain(assessment).text).toContain('1,412 components');
    expect(explain(assessment, { locale: 'de' }).text).toContain(
      '1.412 components',
    );
  });

  it('does not change what it explains', () => {
    const assessment = Object.freeze(explainableFor({ values: large }));

    expect(explain(assessment)).toEqual(explain(assessment));
    expect(assessment).toMatchObject(answerFor({ values: large }));
  });
});
