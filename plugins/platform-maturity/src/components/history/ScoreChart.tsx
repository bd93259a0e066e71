import { useTheme } from '@material-ui/core/styles';
import type { HistoryPoint } from '@paved/plugin-platform-maturity-common';
import { Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useWidth } from '../../hooks';
import { useWords } from '../../translation';
import { useMarkColors } from '../marks';
import { scoreLines } from './scoreLines';

const height = 220;

/** The scores as lines through time. */
export function ScoreChart(props: { points: HistoryPoint[] }) {
  const theme = useTheme();
  const colors = useMarkColors();
  const { history, format } = useWords();
  const [ref, width] = useWidth(600);
  const strokes = {
    demand: { stroke: colors.devops.ink, strokeDasharray: undefined },
    foundation: {
      stroke: colors.platformEngineering.ink,
      strokeDasharray: '8 4',
    },
    platform: { stroke: colors.hybrid.ink, strokeDasharray: '2 4' },
  };
  const text = {
    fill: theme.palette.text.secondary,
    fontSize: 12,
    fontFamily: theme.typography.fontFamily,
  };
  const axisLine = { stroke: theme.palette.text.secondary };
  const drawn = props.points.map(point => ({
    ...point,
    time: Date.parse(point.at),
  }));
  return (
    <div ref={ref} role="img" aria-label={history.chart}>
      <LineChart
        width={width}
        height={height}
        data={drawn}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="time"
          type="number"
          domain={['dataMin', 'dataMax']}
          tickFormatter={format.day}
          tick={text}
          axisLine={axisLine}
          tickLine={axisLine}
          minTickGap={48}
        />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 0.5, 1]}
          tickFormatter={format.share}
          tick={text}
          axisLine={axisLine}
          tickLine={axisLine}
          width={44}
        />
        <Tooltip
          labelFormatter={time => format.day(Number(time))}
          formatter={value => format.share(Number(value))}
          contentStyle={{
            backgroundColor: theme.palette.background.paper,
            borderColor: theme.palette.divider,
            color: theme.palette.text.primary,
          }}
        />
        <Legend
          wrapperStyle={{
            fontFamily: theme.typography.fontFamily,
            fontSize: 13,
          }}
        />
        {scoreLines.map(id => (
          <Line
            key={id}
            // A score holds until the next one.
            type="stepAfter"
            dataKey={id}
            name={history.scores[id]}
            {...strokes[id]}
            strokeWidth={2}
            dot={drawn.length < 20}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </div>
  );
}
