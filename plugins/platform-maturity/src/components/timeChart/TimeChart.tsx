import { useTheme } from '@material-ui/core/styles';
import { Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useWidth } from '../../hooks';
import { useWords } from '../../translation';
import { ticksOf } from './ticks';

const height = 220;

/** One line of a chart. */
export interface TimeLine<TId extends string> {
  id: TId;
  name: string;
  stroke: string;
  /** What tells it from the others without colour. */
  strokeDasharray?: string;
}

/** Shares of 0–1 as lines through time; each holds until the next point. */
export function TimeChart<TId extends string>(props: {
  label: string;
  points: readonly ({ at: string } & { [id in TId]?: number })[];
  lines: readonly TimeLine<TId>[];
}) {
  const theme = useTheme();
  const { format } = useWords();
  const [ref, width] = useWidth(600);
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
    <div ref={ref} role="img" aria-label={props.label}>
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
          ticks={ticksOf(
            drawn.map(({ time }) => time),
            format.day,
          )}
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
        {props.lines.map(({ id, ...line }) => (
          <Line
            key={id}
            type="stepAfter"
            dataKey={id}
            {...line}
            strokeWidth={2}
            dot={drawn.length < 20}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </div>
  );
}
