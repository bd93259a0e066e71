import fc from 'fast-check';
import type { Assessment } from '../assessment';
import { factIds, type Fact, type FactId } from '../facts';
import { defaultPolicy } from '../policy';
import { componentPracticeIds } from '../practices';
import {
  deliveryMeasureIds,
  type FactReport,
  type OutcomeReport,
  type Report,
  type ReportSource,
} from '../reports';
import { entity, service, stitch, users } from './__fixtures__/catalog';
import { now, tomorrow, value, yesterday } from './__fixtures__/reports';
import { assessCatalog } from './assessCatalog';

const catalog = stitch([
  entity('Group', 'shop', { children: [] }),
  entity('Group', 'cart', { parent: 'shop' }),
  entity('Group', 'pay', { parent: 'shop' }),
  ...users('cart', 30),
  ...users('pay', 15),
  entity('System', 'checkout', { owner: 'cart' }),
  service(
    'a',
    'cart',
    { system: 'checkout', dependsOn: ['component:c'] },
    {
      tags: ['aws', 'java', 'gdpr'],
      annotations: {
        'circleci.com/project-slug': 'a',
        'backstage.io/kubernetes-id': 'a',
      },
    },
  ),
  service('b', 'cart', { system: 'checkout' }, { tags: ['go', 'terraform'] }),
  service('c', 'pay'),
]);
const subjects = [
  'component:default/a',
  'component:default/b',
  'component:default/c',
  'system:default/checkout',
  'group:default/cart',
  'group:default/shop',
  'organization',
];

function assessmentsWith(reports: readonly Report[]): Assessment[] {
  const run = assessCatalog(catalog, defaultPolicy, {
    reports,
    failures: [],
    now,
  });
  const assessments = [...run.assessments()];
  expect(run.problems.map(({ code }) => code)).not.toContain(
    'assessmentFailed',
  );
  return assessments;
}

const provenance = {
  subject: fc.constantFrom(...subjects),
  source: fc.constantFrom<ReportSource>(
    'attested',
    'pushed',
    'collector:a',
    'collector:b',
  ),
  observedAt: fc.constantFrom(
    yesterday,
    '2026-11-24T12:00:00Z',
    '2026-11-24T13:00:00+01:00',
  ),
};
const factReport = fc.record<FactReport>(
  {
    ...provenance,
    fact: fc.constantFrom(...factIds, ...deliveryMeasureIds),
    // In every unit.
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    expiresAt: fc.constantFrom(yesterday, tomorrow),
    by: fc.constantFrom('user:default/ada', 'user:default/bob'),
  },
  { requiredKeys: ['subject', 'source', 'observedAt', 'fact', 'value'] },
);
const outcomeReport = fc.record<OutcomeReport>(
  {
    ...provenance,
    practice: fc.constantFrom(...componentPracticeIds),
    outcome: fc.constantFrom('met', 'partial', 'unmet'),
    tool: fc.constantFrom('X', 'Y'),
    expiresAt: fc.constantFrom(yesterday, tomorrow),
  },
  { requiredKeys: ['subject', 'source', 'observedAt', 'practice', 'outcome'] },
);
const reports = fc.array(fc.oneof(factReport, outcomeReport), {
  maxLength: 12,
});

it('does not depend on the order of reports', () => {
  fc.assert(
    fc.property(
      reports.chain(all =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
        ),
      ),
      ([some, shuffled]) => {
        expect(assessmentsWith(shuffled)).toEqual(assessmentsWith(some));
      },
    ),
    { numRuns: 60 },
  );
});

it('is not changed by reports about what is not there', () => {
  fc.assert(
    fc.property(reports, reports, (some, elsewhere) => {
      const gone = elsewhere.map(report => ({
        ...report,
        subject: `${report.subject}-gone`,
      }));
      expect(assessmentsWith([...some, ...gone])).toEqual(
        assessmentsWith(some),
      );
    }),
    { numRuns: 40 },
  );
});

/** Without what an expired report leaves behind: that there was one. */
function withoutExpired(assessments: Assessment[]) {
  return assessments.map(({ facts, ...rest }) => ({
    ...rest,
    facts: Object.fromEntries(
      Object.entries(facts).map(([id, fact]) => [
        id,
        fact.value === undefined ? 'unknown' : fact,
      ]),
    ),
  }));
}

it('takes what has expired as absent, but for the reason', () => {
  fc.assert(
    fc.property(reports, reports, (some, old) => {
      const expired = old.map(report => ({ ...report, expiresAt: now }));
      expect(withoutExpired(assessmentsWith([...some, ...expired]))).toEqual(
        withoutExpired(assessmentsWith(some)),
      );
    }),
    { numRuns: 40 },
  );
});

/** A fact without where its value comes from. */
function valueOf({ id, value: number, unknown }: Fact) {
  return { id, number, unknown };
}

it('changes but the provenance where what is told equals what the catalog shows', () => {
  const before = assessmentsWith([]);
  const known = before.flatMap(({ subject, facts }) =>
    Object.values(facts)
      .filter(fact => fact.value !== undefined)
      .map(fact => ({ subject: subject.ref, fact })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      provenance.source,
      ({ subject, fact }, source) => {
        const after = assessmentsWith([
          value(source, '', fact.id, fact.value!, { subject }),
        ]);
        const of = (all: Assessment[]) =>
          all.find(({ subject: { ref } }) => ref === subject)!;
        expect(of(after)).toEqual({
          ...of(before),
          facts: { ...of(before).facts, [fact.id]: of(after).facts[fact.id] },
        });
        const told = of(after).facts[fact.id];
        expect(valueOf(told)).toEqual(valueOf(fact));
        expect(told.source).toBe(source);
        expect(told.others).toMatchObject([
          { value: fact.value, source: 'catalog' },
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

it('never lowers demand when a reported measure grows', () => {
  const share: readonly FactId[] = [
    'kubernetesShare',
    'infrastructureTimeShare',
  ];
  fc.assert(
    fc.property(
      reports,
      fc.constantFrom(...factIds),
      fc.constantFrom(...subjects),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (some, fact, subject, one, other) => {
        const scale = share.includes(fact) ? 1 : 100;
        // The last answer of all, so that nothing else goes before it.
        const withValue = (number: number) =>
          assessmentsWith([
            ...some.filter(report => report.source !== 'attested'),
            value('attested', '', fact, number * scale, { subject }),
          ]);
        const low = withValue(Math.min(one, other));
        const high = withValue(Math.max(one, other));
        low.forEach(({ demand }, index) => {
          expect(high[index].demand ?? 0).toBeGreaterThanOrEqual(
            (demand ?? 0) - 1e-9,
          );
        });
      },
    ),
    { numRuns: 60 },
  );
});
