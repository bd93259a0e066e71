import { sampleOf, type Fact, type FactId } from '../facts';
import type { Assessment } from './Assessment';
import type { FactorFinding, MeasureFinding } from './Recommendation';

/**
 * Whether a fact is a figure about one person: what that person owns, how much
 * of it there is to each, how often it is deployed.
 */
export function describesOnePerson(
  { facts, ownerScope }: Pick<Assessment, 'facts' | 'ownerScope'>,
  id: FactId,
): boolean {
  const { scope, value } = facts[id];
  return (
    ownerScope.onePerson === true &&
    scope.kind === 'owner' &&
    value !== undefined
  );
}

/**
 * An assessment as it is shown. Where its owners are one person, figures about
 * that person are left out: values of facts and measures, and what decided a
 * factor. What they lead to stays, as the answer rests on it: the levels and
 * scores of factors, demand and the recommendation.
 *
 * @public
 */
export function withoutPersonalFigures<TAssessment extends Assessment>(
  assessment: TAssessment,
): TAssessment {
  if (!assessment.ownerScope.onePerson) {
    return assessment;
  }
  const { facts, factors, drivers, delivery, contradictions, subject } =
    assessment;
  const personal = (id: FactId) => describesOnePerson(assessment, id);
  const { delivery: _, contradictions: __, ...rest } = assessment;
  const shown = contradictions?.filter(
    contradiction => !('fact' in contradiction && personal(contradiction.fact)),
  );
  return {
    ...rest,
    facts: changed(facts, fact => (personal(fact.id) ? withheld(fact) : fact)),
    factors: changed(factors, factor => withoutPersonal(factor, personal)),
    drivers: Object.fromEntries(
      Object.entries(drivers).filter(([, driver]) => !personal(driver)),
    ),
    // How a group of one delivers is how that person does.
    ...(delivery && subject.kind !== 'Group' ? { delivery } : {}),
    ...(shown?.length ? { contradictions: shown } : {}),
  } as unknown as TAssessment;
}

function withheld({ id, scope, source }: Fact): Fact {
  return { id, withheld: 'onePerson', scope, source, entities: sampleOf([]) };
}

function withoutPersonal(
  { driver, ...factor }: FactorFinding,
  personal: (id: FactId) => boolean,
): FactorFinding {
  return {
    ...factor,
    ...(driver && !personal(driver) ? { driver } : {}),
    measures: factor.measures.map(
      (finding): MeasureFinding =>
        personal(finding.measure)
          ? {
              measure: finding.measure,
              low: finding.low,
              high: finding.high,
            }
          : finding,
    ),
  };
}

function changed<TKey extends string, TValue>(
  record: Record<TKey, TValue>,
  change: (value: TValue) => TValue,
): Record<TKey, TValue> {
  return Object.fromEntries(
    Object.entries<TValue>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<TKey, TValue>;
}
