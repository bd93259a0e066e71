import type { HistoryPoint } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { useMarkColors } from '../marks';
import { TimeChart } from '../timeChart';
import { scoreLines } from './scoreLines';

/** The scores as lines through time. */
export function ScoreChart(props: { points: HistoryPoint[] }) {
  const colors = useMarkColors();
  const { history } = useWords();
  const strokes = {
    demand: { stroke: colors.devops.ink },
    foundation: {
      stroke: colors.platformEngineering.ink,
      strokeDasharray: '8 4',
    },
    platform: { stroke: colors.hybrid.ink, strokeDasharray: '2 4' },
  };
  return (
    <TimeChart
      label={history.chart}
      points={props.points}
      lines={scoreLines.map(id => ({
        id,
        name: history.scores[id],
        ...strokes[id],
      }))}
    />
  );
}
