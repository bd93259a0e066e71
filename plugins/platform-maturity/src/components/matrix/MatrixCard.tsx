import { InfoCard } from '@backstage/core-components';
import { alpha, makeStyles } from '@material-ui/core/styles';
import type { DistributionCell } from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { useWords } from '../../translation';
import type { AnswerFilter } from '../answerFilter';
import { ApproachMark, useMarkColors } from '../marks';
import { matrixOf } from './cells';
import { Count } from './Count';

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
    hyphens: 'auto',
    // So that the longest word of a heading fits above a narrow column.
    [theme.breakpoints.down('sm')]: {
      fontSize: theme.typography.caption.fontSize,
      padding: theme.spacing(0.5, 0),
    },
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
  total: {
    textAlign: 'center',
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Components by what is called for and where they stand. */
export function MatrixCard(props: {
  distribution: readonly DistributionCell[];
  /** Where a cell or a sum leads to, if anywhere. */
  pathOf?: (filter: AnswerFilter) => string;
  /** The cell or the sum that is chosen. */
  chosen?: AnswerFilter;
}) {
  const classes = useStyles();
  const { matrix, marks, format } = useWords();
  const colors = useMarkColors();
  const { distribution, ...links } = props;
  const { rows, stages, totals, largest } = useMemo(
    () => matrixOf(distribution),
    [distribution],
  );
  return (
    <InfoCard
      title={matrix.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={matrix.subheader}
    >
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={matrix.title}>
          <thead>
            <tr>
              <th scope="col" className={`${classes.head} ${classes.names}`}>
                {matrix.corner}
              </th>
              {stages.map(stage => (
                <th
                  key={stage}
                  scope="col"
                  className={`${classes.head} ${classes.column}`}
                >
                  {marks.stages[stage]}
                </th>
              ))}
              <th scope="col" className={`${classes.head} ${classes.narrow}`}>
                {matrix.total}
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
                      of={{ approach, stage: stages[index] }}
                      {...links}
                    />
                  </td>
                ))}
                <td className={classes.total}>
                  <Count count={total} of={{ approach }} {...links} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row" className={`${classes.head} ${classes.row}`}>
                {matrix.total}
              </th>
              {totals.map((total, index) => (
                <td key={stages[index]} className={classes.total}>
                  <Count
                    count={total}
                    of={{ stage: stages[index] }}
                    {...links}
                  />
                </td>
              ))}
              <td className={classes.total}>
                {format.count(totals.reduce((sum, total) => sum + total, 0))}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </InfoCard>
  );
}
