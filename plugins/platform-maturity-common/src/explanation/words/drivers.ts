import { approaches, type Assessment } from '../../assessment';
import { factorIds, type Level } from '../../factors';
import type { FactId } from '../../facts';

/**
 * A measure that decides a factor.
 *
 * @public
 */
export interface Driver {
  measure: FactId;
  value: number;
  /** What it alone would call for. */
  level: Level;
}

/** So many say enough. */
const most = 3;

/**
 * The measures that speak loudest for what the context calls for, loudest
 * first: of each known factor its driver, three at most.
 *
 * @public
 */
export function driversOf(assessment: Pick<Assessment, 'factors'>): Driver[] {
  return allDriversOf(assessment).slice(0, most);
}

/**
 * The loudest, and one that speaks against them where they alone would call for
 * more than the approach.
 */
export function driversForAndAgainst(
  assessment: Pick<Assessment, 'factors' | 'approach'>,
): Driver[] {
  const loudest = driversOf(assessment);
  const louder = (driver: Driver) =>
    approaches.indexOf(driver.level) > approaches.indexOf(assessment.approach);
  const against = allDriversOf(assessment).find(driver => !louder(driver));
  return against && loudest.every(louder)
    ? [...loudest.slice(0, most - 1), against]
    : loudest;
}

function allDriversOf({ factors }: Pick<Assessment, 'factors'>): Driver[] {
  return factorIds
    .flatMap(id => {
      const { enabled, driver, measures, score = 0, weight } = factors[id];
      const finding = measures.find(({ measure }) => measure === driver);
      return enabled && finding?.level && finding.value !== undefined
        ? [
            {
              driver: {
                measure: finding.measure,
                value: finding.value,
                level: finding.level,
              },
              score,
              weight,
            },
          ]
        : [];
    })
    .sort((a, b) => b.score - a.score || b.weight - a.weight)
    .map(({ driver }) => driver);
}
