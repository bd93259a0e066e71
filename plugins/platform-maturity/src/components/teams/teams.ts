import {
  loadMeasureIds,
  type AssessmentSummary,
  type LoadFigure,
  type LoadMeasureId,
  type TeamLoad,
} from '@paved/plugin-platform-maturity-common';

/** A group that owns components, with what its members carry. */
export interface Team {
  summary: AssessmentSummary;
  load: TeamLoad;
}

/** Of a page of groups those that own components, and how many do not. */
export function teamsOf(groups: readonly AssessmentSummary[]): {
  teams: Team[];
  owningNothing: number;
} {
  const teams = groups.flatMap(summary =>
    summary.load ? [{ summary, load: summary.load }] : [],
  );
  return { teams, owningNothing: groups.length - teams.length };
}

/** What is held against thresholds, known of one group at least. */
export type Measured = NonNullable<LoadFigure['measured']>;

/** Groups of which a figure is held against thresholds, the highest first. */
export function measuredOf(
  teams: readonly Team[],
  id: LoadMeasureId,
): { team: Team; measured: Measured }[] {
  return teams
    .flatMap(team => {
      const measured = team.load.figures?.[id].measured;
      return measured ? [{ team, measured }] : [];
    })
    .sort((a, b) => b.measured.value - a.measured.value);
}

/** The thresholds of each figure; absent where no group is held against them. */
export function thresholdsOf(teams: readonly Team[]): {
  [id in LoadMeasureId]?: Pick<Measured, 'low' | 'high'>;
} {
  return Object.fromEntries(
    loadMeasureIds.flatMap(id => {
      const [first] = measuredOf(teams, id);
      return first ? [[id, first.measured]] : [];
    }),
  );
}
