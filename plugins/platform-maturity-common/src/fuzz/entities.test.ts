import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { engineVersion, flipsOf, type Assessment } from '../assessment';
import { assessCatalog } from '../catalog';
import { explained, memoOf, nextStepsOf, plainText } from '../explanation';
import { causePhrase, causesOf, snapshotOf } from '../history';
import { defaultPolicy } from '../policy';
import { answerOf, previewInputOf } from '../preview';
import { mistakes } from './__testUtils__/anything';
import { oddCatalogs } from './__testUtils__/entities';
import { fuzz } from './__testUtils__/fuzzing';

const time = '2026-11-26T12:00:00Z';

function assessed(entities: readonly Entity[]) {
  const run = assessCatalog(entities, defaultPolicy);
  return {
    subjects: run.subjects,
    assessments: [...run.assessments()],
    problems: run.problems,
  };
}

describe('entities of any form', () => {
  it('are assessed, each once, in numbers that can be', () =>
    fuzz(
      150,
      fc.property(oddCatalogs, entities => {
        const { subjects, assessments, problems } = assessed(entities);

        expect(
          problems.filter(({ code }) => code === 'assessmentFailed'),
        ).toEqual([]);
        expect(assessments).toHaveLength(subjects);
        expect(
          new Set(assessments.map(({ subject }) => subject.ref)).size,
        ).toBe(subjects);
        expect(JSON.parse(JSON.stringify({ assessments, problems }))).toEqual({
          assessments,
          problems,
        });
        expect(JSON.stringify({ assessments, problems })).not.toMatch(mistakes);
        expect(unsoundNumbersIn(assessments)).toEqual([]);
      }),
    ));

  it('are assessed alike in any order', () =>
    fuzz(
      60,
      fc.property(
        oddCatalogs
          .map(withoutRepetition)
          .chain(all =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray(all, { minLength: all.length }),
            ),
          ),
        ([entities, shuffled]) => {
          expect(assessed(shuffled)).toEqual(assessed(entities));
        },
      ),
    ));

  it('are explained, previewed and remembered without a slip', () =>
    fuzz(
      60,
      fc.property(oddCatalogs, oddCatalogs, (before, after) => {
        const was = new Map(
          assessed(before).assessments.map(each => [each.subject.ref, each]),
        );
        for (const assessment of assessed(after).assessments) {
          const before_ = was.get(assessment.subject.ref);
          expect(wordsOn(assessment, before_)).not.toMatch(mistakes);
        }
      }),
    ));
});

/** Everything that is said about an assessment. */
function wordsOn(assessment: Assessment, before?: Assessment): string {
  const answer = explained(assessment, defaultPolicy);
  const memo = memoOf(
    { ...answer, checkedAt: time, policyHash: 'hash' },
    { date: time },
  );
  // Markup of a name is escaped, so that no reader of Markdown sees an element.
  expect(memo).not.toMatch(/(^|[^\\])</);

  const { approach, stage, move } = assessment;
  expect(answerOf(previewInputOf(assessment), defaultPolicy)).toEqual({
    approach,
    stage,
    move,
  });

  const snapshot = (each: Assessment) =>
    snapshotOf(each, { at: time, policyHash: String(engineVersion) });
  const causes = before
    ? causesOf(snapshot(before), snapshot(assessment), {
        policies: new Map([[String(engineVersion), defaultPolicy]]),
      })
    : [];
  return [
    answer.inWords,
    memo,
    JSON.stringify(flipsOf(assessment, defaultPolicy)),
    JSON.stringify(nextStepsOf(assessment, defaultPolicy)),
    ...causes.map(cause => plainText(causePhrase(cause))),
  ].join('\n');
}

/** A stream tells the same entity twice in its order; the later one holds. */
function withoutRepetition(entities: Entity[]): Entity[] {
  const seen = new Set<string>();
  return entities.filter(entity => {
    try {
      const ref = stringifyEntityRef(entity);
      return !seen.has(ref) && seen.add(ref);
    } catch {
      return true;
    }
  });
}

const shares = new Set([
  'demand',
  'demandCoverage',
  'foundation',
  'foundationCoverage',
  'platform',
  'platformCoverage',
  'score',
  'share',
  'coverage',
]);

function unsoundNumbersIn(value: unknown): string[] {
  const unsound: string[] = [];
  JSON.stringify(value, (key, each) => {
    if (typeof each === 'number') {
      const isSound =
        Number.isFinite(each) && each >= 0 && (!shares.has(key) || each <= 1);
      if (!isSound) {
        unsound.push(`${key}: ${each}`);
      }
    }
    return each;
  });
  return unsound;
}
