import fc from 'fast-check';
import {
  attestationInputSchema,
  readPushedReports,
  simulationInputSchema,
} from '../api';
import { simulate } from '../assessment';
import { assessCatalog } from '../catalog';
import { entity, service, stitch } from '../catalog/__fixtures__/catalog';
import { factIds } from '../facts';
import { defaultPolicy } from '../policy';
import { capabilityIds, practiceIds } from '../practices';
import { questionIds, reportableFactIds, type Report } from '../reports';
import {
  deepJson,
  inheritedKeys,
  mutated,
  wildText,
} from './__testUtils__/anything';
import { fuzz } from './__testUtils__/fuzzing';

const now = '2026-11-26T12:00:00Z';

const catalog = stitch([
  entity('Group', 'shop', { type: 'team' }),
  service('cart', 'shop'),
]);

const shared = {
  subject: fc.constantFrom(
    'organization',
    'component:default/cart',
    'Component:cart',
    'group:default/shop',
    'component:default/constructor',
  ),
  observedAt: fc.constantFrom(now, '2026-11-26T12:00:00+01:00', '0000-01-01'),
  validForHours: fc.constantFrom(1, 24, 0, 1e9),
  key: wildText,
};
const report = fc.oneof(
  fc.record(
    {
      ...shared,
      fact: fc.constantFrom(...reportableFactIds),
      value: fc.constantFrom<unknown>(0, 0.5, 40, 1e308, -1, null),
    },
    { requiredKeys: ['subject', 'fact', 'value'] },
  ),
  fc.record(
    {
      ...shared,
      practice: fc.constantFrom(...practiceIds, ...capabilityIds),
      outcome: fc.constantFrom<unknown>('met', 'unmet', null),
      tool: wildText,
      title: wildText,
      url: fc.oneof(fc.webUrl(), wildText),
    },
    { requiredKeys: ['subject', 'practice', 'outcome'] },
  ),
);
const bodies = mutated(
  fc.record({ reports: fc.array(report, { maxLength: 3 }) }),
  deepJson,
);

const provenance = {
  subject: shared.subject,
  source: fc.constantFrom('attested', 'pushed', 'collector:a'),
  observedAt: shared.observedAt,
  expiresAt: shared.observedAt,
};
/** As an earlier version may have stored it. */
const stored = mutated(
  fc.oneof(
    fc.record({
      ...provenance,
      fact: fc.constantFrom<string>(...reportableFactIds, ...inheritedKeys),
      value: fc.nat(),
    }),
    fc.record({
      ...provenance,
      practice: fc.constantFrom<string>(...practiceIds, ...inheritedKeys),
      outcome: fc.constantFrom('met', 'unmet', ...inheritedKeys),
    }),
  ),
);

describe('what is told from elsewhere, of any form', () => {
  it('is refused with its place, or can be assessed with', async () => {
    const seen = { refused: 0, taken: 0 };
    await fuzz(
      600,
      fc.property(bodies, body => {
        const read = readPushedReports(body, Date.parse(now));
        seen['problems' in read ? 'refused' : 'taken'] += 1;
        expect(
          'problems' in read
            ? read.problems.filter(problem => !/^\S+: \S|^and \d/.test(problem))
            : slipsWith(
                read.reports.map(each => ({
                  observedAt: now,
                  ...each,
                  source: 'pushed',
                })) as unknown as Report[],
              ),
        ).toEqual([]);
      }),
    );
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.taken).toBeGreaterThan(0);
  });

  it('is left out by an assessment where it makes no sense', () =>
    fuzz(
      300,
      fc.property(
        fc.array(stored.filter(isReport), { maxLength: 5 }),
        reports => {
          expect(slipsWith(reports)).toEqual([]);
        },
      ),
    ));

  it('is checked as an answer without a slip', () =>
    fuzz(
      300,
      fc.property(
        mutated(
          fc.record({
            question: fc.constantFrom(...questionIds),
            answer: fc.constantFrom<unknown>(0, 0.5, 'met', 'operational'),
            comment: wildText,
            validForDays: fc.nat(400),
          }),
          deepJson,
        ),
        input => {
          const { error } = attestationInputSchema.safeParse(input);
          expect(error?.issues.filter(({ message }) => !message) ?? []).toEqual(
            [],
          );
        },
      ),
    ));

  it('is simulated in numbers that can be', () =>
    fuzz(
      300,
      fc.property(
        mutated(
          fc.record({
            facts: fc.dictionary(fc.constantFrom(...factIds), fc.nat()),
            practices: fc.dictionary(
              fc.constantFrom(...practiceIds),
              fc.constantFrom(0, 0.5, 1),
            ),
          }),
          deepJson,
        ),
        input => {
          const parsed = simulationInputSchema.safeParse(input);
          const answer = parsed.success
            ? simulate(parsed.data, defaultPolicy)
            : parsed.error.issues.map(({ message }) => message);
          // JSON has no other way to tell NaN and infinity.
          expect(JSON.stringify(answer)).not.toMatch(/:null|:\[null/);
        },
      ),
    ));
});

/** The store keeps subject and source as texts. */
function isReport(value: unknown): value is Report {
  const { subject, source } = (value ?? {}) as Partial<Report>;
  return typeof subject === 'string' && typeof source === 'string';
}

function slipsWith(reports: readonly Report[]): unknown[] {
  const run = assessCatalog(catalog, defaultPolicy, {
    reports,
    failures: [],
    now,
  });
  const assessments = [...run.assessments()];
  return [
    ...run.problems.filter(({ code }) => code === 'assessmentFailed'),
    ...(assessments.length === run.subjects ? [] : ['a subject is missing']),
    ...(JSON.stringify(assessments).match(/:null|\[object/) ?? []),
  ];
}
