import {
  loadMeasureIds,
  type AssessmentSummary,
  type LoadMeasureId,
  type Level,
  type TeamLoad,
} from '@paved/plugin-platform-maturity-common';
import type { Columns } from '../csv';
import { exportTable } from './ExportTable';
import { listOf } from './queries';

interface Team extends AssessmentSummary {
  load: TeamLoad;
}

/** What a figure is to its thresholds. */
const words: Record<Level, string> = {
  devops: 'within',
  hybrid: 'raised',
  platformEngineering: 'high',
};

function figureColumns(id: LoadMeasureId): Columns<Team> {
  const of = ({ load }: Team) => load.figures?.[id];
  return {
    [id]: team => of(team)?.total,
    [`${id}PerMember`]: team => of(team)?.perMember,
    [`${id}Measured`]: team => of(team)?.measured?.value,
    [`${id}First`]: team => of(team)?.measured?.low,
    [`${id}Second`]: team => of(team)?.measured?.high,
    [`${id}Level`]: team => {
      const level = of(team)?.measured?.level;
      return level && words[level];
    },
  };
}

/** What the members of groups carry. */
export const load = exportTable({
  title: 'The load of teams, and none of one person',
  by: 'list',
  read: listOf(['Group']),
  async *rows(source, state): AsyncGenerator<Team> {
    for await (const summary of source.summaries(state)) {
      if (summary.load) {
        yield { ...summary, load: summary.load };
      }
    }
  },
  columns: {
    ref: ({ subject }: Team) => subject.ref,
    name: ({ subject }) => subject.name,
    title: ({ subject }) => subject.title,
    teams: ({ load: { teams } }) => teams,
    members: ({ load: { members } }) => members,
    suppressed: ({ load: { suppressed } }) => (suppressed ? 'yes' : undefined),
    ...Object.assign({}, ...loadMeasureIds.map(figureColumns)),
  } as Columns<Team>,
});
