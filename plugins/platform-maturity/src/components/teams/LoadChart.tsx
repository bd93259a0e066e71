import { useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  pluralFor,
  type Level,
  type LoadMeasureId,
} from '@paved/plugin-platform-maturity-common';
import {
  Bar,
  BarChart,
  Cell,
  LabelList,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { useWidth } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { useMarkColors } from '../marks';
import { plainText } from '../text';
import { formatLoad } from './formatLoad';
import { measuredOf, type Team } from './teams';

const rowHeight = 30;
const axisHeight = 30;
const margin = { top: 34, right: 96, bottom: 0, left: 0 };

/**
 * One figure of a page of groups against its two thresholds, the highest first,
 * and what is not in the chart.
 */
export function LoadChart(props: {
  teams: readonly Team[];
  /** Whether other pages have further groups. */
  isPart: boolean;
  id: LoadMeasureId;
}) {
  const theme = useTheme();
  const words = useWords();
  const texts = words.teams;
  const colors = useMarkColors();
  const [ref, width] = useWidth(800);
  const { teams, isPart, id } = props;
  const all = measuredOf(teams, id);
  const [first] = all;
  if (!first) {
    return <Typography color="textSecondary">{texts.chart.none}</Typography>;
  }
  const rows = all.map(({ team, measured }) => {
    const { title, name } = team.summary.subject;
    return {
      subject: team.summary.subject.ref,
      name: title ?? name,
      value: measured.value,
      level: measured.level,
      label: `${formatLoad(measured.value, words)} · ${
        texts.levels[measured.level]
      }`,
    };
  });
  const fills: Record<Level, string> = {
    devops: colors.unknown.fill,
    hybrid: colors.partial.fill,
    platformEngineering: colors.unmet.fill,
  };
  const { low, high } = first.measured;
  const text = {
    fill: theme.palette.text.secondary,
    fontSize: 12,
    fontFamily: theme.typography.fontFamily,
  };
  const axisLine = { stroke: theme.palette.text.secondary };
  const lines = [
    { x: low, template: texts.chart.first, values: { low } },
    { x: high, template: texts.chart.second, values: { high } },
  ];
  return (
    <>
      <div
        ref={ref}
        role="img"
        aria-label={alternativeOf(id, all, words)}
        data-testid="load-chart"
      >
        <BarChart
          layout="vertical"
          width={width}
          height={rows.length * rowHeight + axisHeight + margin.top}
          data={rows}
          margin={margin}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            domain={[0, (max: number) => Math.max(max, high * 1.1)]}
            tickFormatter={value => formatLoad(value, words)}
            tick={text}
            axisLine={axisLine}
            tickLine={axisLine}
            height={axisHeight}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={Math.min(180, width * 0.3)}
            tick={{ ...text, fill: theme.palette.text.primary }}
            tickFormatter={shortened}
            axisLine={axisLine}
            tickLine={false}
            interval={0}
          />
          <Bar
            dataKey="value"
            barSize={16}
            // A figure of 0 is known, and has a label too.
            minPointSize={2}
            isAnimationActive={false}
          >
            {rows.map(row => (
              <Cell key={row.subject} fill={fills[row.level]} />
            ))}
            <LabelList
              dataKey="label"
              position="right"
              {...text}
              fill={theme.palette.text.primary}
              stroke={theme.palette.background.paper}
              strokeWidth={4}
              style={{ paintOrder: 'stroke' }}
            />
          </Bar>
          {lines.map(({ x, template, values }, index) => (
            <ReferenceLine
              key={x}
              // Behind the bars and their labels, which it would cross out.
              zIndex={100}
              x={x}
              stroke={theme.palette.text.primary}
              strokeDasharray={index ? undefined : '5 4'}
              label={{
                value: plainText({
                  template,
                  values: Object.fromEntries(
                    Object.entries(values).map(([key, value]) => [
                      key,
                      formatLoad(value, words),
                    ]),
                  ),
                }),
                position: 'top',
                // The two are near each other: one line each.
                dy: index ? 0 : -14,
                ...text,
              }}
            />
          ))}
        </BarChart>
      </div>
      <Typography variant="body2" color="textSecondary">
        {leftOutOf(isPart, teams.length - all.length, words)}
      </Typography>
    </>
  );
}

function leftOutOf(
  isPart: boolean,
  unknown: number,
  { teams: { chart }, format, reader }: Words,
): string {
  const sentences = [
    ...(isPart ? [chart.part] : []),
    ...(unknown > 0
      ? [
          plainText({
            template: pluralFor(chart.leftOut, unknown, reader),
            values: { count: format.count(unknown) },
          }),
        ]
      : []),
  ];
  return sentences.join(' ');
}

function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}

function alternativeOf(
  id: LoadMeasureId,
  measured: ReturnType<typeof measuredOf>,
  { teams: texts, format }: Words,
): string {
  const count = (level: Level) =>
    format.count(measured.filter(each => each.measured.level === level).length);
  return plainText({
    template: texts.chart.alternative,
    values: {
      figure: texts.measured[id],
      count: format.count(measured.length),
      high: count('platformEngineering'),
      raised: count('hybrid'),
      within: count('devops'),
    },
  });
}
