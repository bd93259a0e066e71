import {
  levelOfScore,
  reaches,
  type AssessmentSummary,
  type Cutoffs,
} from '@paved/plugin-platform-maturity-common';
import type { Point } from './placement';

const smallest = 6;
const largest = 18;

/** The subjects that have a place, largest first, and those that have none. */
export function pointsOf(subjects: readonly AssessmentSummary[]): {
  points: Point[];
  unplaced: AssessmentSummary[];
} {
  const most = Math.max(1, ...subjects.map(({ services = 0 }) => services));
  const points: Point[] = [];
  const unplaced: AssessmentSummary[] = [];
  for (const summary of subjects) {
    const { demand, foundation, services = 0 } = summary;
    if (demand === undefined || foundation === undefined) {
      unplaced.push(summary);
    } else {
      points.push({
        summary,
        x: demand,
        y: foundation,
        // The area stands for the services, so the radius grows with the root.
        radius: smallest + (largest - smallest) * Math.sqrt(services / most),
      });
    }
  }
  points.sort((a, b) => (b.summary.services ?? 0) - (a.summary.services ?? 0));
  return { points, unplaced };
}

/** The part of the chart that a point lies in. */
export type Area = 'ready' | 'thin' | 'foundationFirst' | 'simple';

/** See {@link Area}. */
export function areaOf(
  { x, y }: Pick<Point, 'x' | 'y'>,
  cutoffs: Pick<Cutoffs, 'foundation'>,
): Area {
  const level = levelOfScore(x);
  if (level === 'devops') {
    return 'simple';
  }
  if (!reaches(y, cutoffs.foundation)) {
    return 'foundationFirst';
  }
  return level === 'hybrid' ? 'thin' : 'ready';
}
