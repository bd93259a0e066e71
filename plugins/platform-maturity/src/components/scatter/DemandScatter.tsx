import { useTheme } from '@material-ui/core/styles';
import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import {
  ReferenceLine,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useCutoffs, useWidth } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { useMarkColors } from '../marks';
import { plainText } from '../text';
import { AreaLabels } from './AreaLabels';
import { placeLabels, top, type LabelPlace, type Point } from './placement';
import { areaOf } from './points';
import { ScatterTooltip } from './ScatterTooltip';
import { Symbol } from './Symbol';
import type { PlacedKind } from './useSubjectKind';

const height = 440;
const margin = { top: 12, right: 16, bottom: 28, left: 12 };
const yAxisWidth = 48;
const xAxisHeight = 30;
const labelled = 10;
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

interface LabelledPoint extends Point {
  label: string;
  place?: LabelPlace;
}

/** Subjects of a kind by demand and foundation; a click leads to one of them. */
export function DemandScatter(props: {
  kind: PlacedKind;
  points: Point[];
  nameOf: (summary: AssessmentSummary) => string;
  onSelect: (summary: AssessmentSummary) => void;
}) {
  const words = useWords();
  const { scatter, format } = words;
  const { kind, points, nameOf, onSelect } = props;
  const theme = useTheme();
  const { foundation } = useCutoffs();
  const colors = useMarkColors();
  const [ref, width] = useWidth(800);
  const plot = useMemo(
    () => ({
      width: width - margin.left - margin.right - yAxisWidth,
      height: height - margin.top - margin.bottom - xAxisHeight,
    }),
    [width],
  );
  const drawn = useMemo<LabelledPoint[]>(() => {
    const named = points.map(point => ({
      ...point,
      label: nameOf(point.summary),
    }));
    const places = placeLabels(named, plot, labelled);
    return named.map(point => ({
      ...point,
      place: places.get(point.summary.subject.ref),
    }));
  }, [points, nameOf, plot]);

  const text = {
    fill: theme.palette.text.secondary,
    fontSize: 12,
    fontFamily: theme.typography.fontFamily,
  };
  const line = { stroke: theme.palette.text.secondary, strokeDasharray: '4 4' };
  const axisLine = { stroke: theme.palette.text.secondary };

  return (
    <div
      ref={ref}
      role="img"
      aria-label={alternativeOf(kind, points, foundation, words)}
    >
      <ScatterChart
        width={width}
        height={height}
        margin={margin}
        accessibilityLayer={false}
      >
        <AreaLabels
          plot={plot}
          left={margin.left + yAxisWidth}
          top={margin.top}
        />
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, 1]}
          ticks={shares}
          tickFormatter={format.share}
          tick={text}
          axisLine={axisLine}
          tickLine={axisLine}
          height={xAxisHeight}
          label={{
            value: scatter.xAxis,
            position: 'bottom',
            offset: 4,
            ...text,
          }}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[0, top]}
          ticks={shares}
          tickFormatter={format.share}
          tick={text}
          axisLine={axisLine}
          tickLine={axisLine}
          width={yAxisWidth}
          label={{
            value: scatter.yAxis,
            angle: -90,
            position: 'insideLeft',
            offset: -6,
            style: { textAnchor: 'middle' },
            ...text,
          }}
        />
        <ReferenceLine x={1 / 3} {...line} />
        <ReferenceLine x={2 / 3} {...line} />
        <ReferenceLine y={foundation} {...line} />
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          content={({ payload }) => {
            const point = payload?.[0]?.payload as LabelledPoint | undefined;
            return point ? (
              <ScatterTooltip summary={point.summary} name={point.label} />
            ) : null;
          }}
        />
        <Scatter
          data={drawn}
          isAnimationActive={false}
          onClick={({ payload }) =>
            onSelect((payload as LabelledPoint).summary)
          }
          shape={({ cx, cy, payload }: ShapeProps) => {
            if (cx === undefined || cy === undefined || !payload) {
              return <g />;
            }
            const { summary, radius, label, place } = payload;
            const { fill, ink } = colors[summary.approach];
            return (
              <g style={{ cursor: 'pointer' }} data-ref={summary.subject.ref}>
                <Symbol
                  approach={summary.approach}
                  cx={cx}
                  cy={cy}
                  radius={radius}
                  fill={fill}
                  fillOpacity={0.75}
                  stroke={ink}
                  strokeWidth={1.5}
                />
                {place && (
                  <text
                    {...text}
                    x={cx + place.dx}
                    y={cy + place.dy}
                    textAnchor={place.anchor}
                    dominantBaseline="central"
                    fill={theme.palette.text.primary}
                    stroke={theme.palette.background.paper}
                    strokeWidth={3}
                    paintOrder="stroke"
                  >
                    {label}
                  </text>
                )}
              </g>
            );
          }}
        />
      </ScatterChart>
    </div>
  );
}

interface ShapeProps {
  cx?: number;
  cy?: number;
  payload?: LabelledPoint;
}

function alternativeOf(
  kind: PlacedKind,
  points: Point[],
  foundation: number,
  { scatter, format }: Words,
): string {
  const areas = points.map(point => areaOf(point, { foundation }));
  const count = (...wanted: ReturnType<typeof areaOf>[]) =>
    format.count(areas.filter(area => wanted.includes(area)).length);
  return plainText({
    template: scatter.alternative[kind],
    values: {
      count: format.count(points.length),
      ready: count('ready', 'thin'),
      first: count('foundationFirst'),
      simple: count('simple'),
    },
  });
}
