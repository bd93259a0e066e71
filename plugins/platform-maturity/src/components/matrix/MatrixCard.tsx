import { InfoCard, Link } from '@backstage/core-components';
import { alpha, makeStyles } from '@material-ui/core/styles';
import type {
  Approach,
  DistributionCell,
  Stage,
} from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { formatCount } from '../figures';
import {
  ApproachMark,
  stageWords,
  useMarkColors,
  approachWords,
} from '../marks';
import { plainText } from '../text';
import { matrixOf } from './cells';
import { matrixMessages } from './messages';

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 3,
    tableLayout: 'fixed',
    minWidth: 340,
  },
  head: {
    fontWeight: 500,
    fontSize: theme.typography.body2.fontSize,
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: theme.spacing(0.5),
    overflowWrap: 'break-word',
  },
  column: { textAlign: 'center' },
  // In narrow windows the words break rather than run into the cells.
  row: { verticalAlign: 'middle', '& > span': { whiteSpace: 'normal' } },
  names: { width: 172, [theme.breakpoints.down('sm')]: { width: 112 } },
  narrow: { width: 48, textAlign: 'center' },
  cell: {
    height: 56,
    textAlign: 'center',
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.action.hover,
    fontSize: theme.typography.h6.fontSize,
  },
  empty: { color: theme.palette.text.disabled },
  total: {
    textAlign: 'center',
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  link: {
    display: 'block',
    color: theme.palette.text.primary,
    padding: theme.spacing(1.5, 0),
  },
}));

/** Components by what is called for and where they stand. */
export function MatrixCard(props: {
  distribution: readonly DistributionCell[];
  /** Where a cell leads to, if anywhere. */
  pathOf?: (approach: Approach, stage: Stage) => string;
}) {
  const classes = useStyles();
  const colors = useMarkColors();
  const { distribution, pathOf } = props;
  const { rows, stages, totals, largest } = useMemo(
    () => matrixOf(distribution),
    [distribution],
  );
  return (
    <InfoCard
      title={matrixMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={matrixMessages.subheader}
    >
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={matrixMessages.title}>
          <thead>
            <tr>
              <th scope="col" className={`${classes.head} ${classes.names}`}>
                {matrixMessages.corner}
              </th>
              {stages.map(stage => (
                <th
                  key={stage}
                  scope="col"
                  className={`${classes.head} ${classes.column}`}
                >
                  {stageWords[stage]}
                </th>
              ))}
              <th scope="col" className={`${classes.head} ${classes.narrow}`}>
                {matrixMessages.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ approach, counts, total }) => (
              <tr key={approach}>
                <th scope="row" className={`${classes.head} ${classes.row}`}>
                  <ApproachMark approach={approach} />
                </th>
                {counts.map((count, index) => (
                  <td
                    key={stages[index]}
                    className={classes.cell}
                    style={
                      count > 0
                        ? {
                            backgroundColor: alpha(
                              colors[approach].fill,
                              // Any stronger, and the number would not
                              // stand out enough in the dark theme.
                              0.12 + 0.28 * (count / largest),
                            ),
                          }
                        : undefined
                    }
                  >
                    <Count
                      count={count}
                      approach={approach}
                      stage={stages[index]}
                      path={pathOf?.(approach, stages[index])}
                    />
                  </td>
                ))}
                <td className={classes.total}>{formatCount(total)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" className={classes.head}>
                {matrixMessages.total}
              </th>
              {totals.map((total, index) => (
                <td key={stages[index]} className={classes.total}>
                  {formatCount(total)}
                </td>
              ))}
              <td className={classes.total}>
                {formatCount(totals.reduce((sum, total) => sum + total, 0))}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </InfoCard>
  );
}

function Count(props: {
  count: number;
  approach: Approach;
  stage: Stage;
  path?: string;
}) {
  const classes = useStyles();
  const { count, approach, stage, path } = props;
  if (count === 0) {
    return <span className={classes.empty}>0</span>;
  }
  if (!path) {
    return <>{formatCount(count)}</>;
  }
  const { one, other } = matrixMessages.components;
  const label = plainText({
    template: matrixMessages.cell,
    values: {
      components: plainText({
        template: count === 1 ? one : other,
        values: { count: formatCount(count) },
      }),
      approach: approachWords[approach],
      stage: stageWords[stage],
    },
  });
  return (
    <Link
      to={path}
      className={classes.link}
      aria-label={label}
      title={matrixMessages.show}
    >
      {formatCount(count)}
    </Link>
  );
}
