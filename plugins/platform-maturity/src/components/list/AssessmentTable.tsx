import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import type { ListQuery } from '../../hooks';
import { useWords } from '../../translation';
import type { Column } from './columns';

const useStyles = makeStyles(theme => ({
  // What still does not fit scrolls inside its card, never the page.
  scroll: { overflowX: 'auto' },
  progress: { height: 4 },
  cell: {
    padding: theme.spacing(1, 2, 1, 0),
    lineHeight: 1.4,
    // Columns are as wide as their longest word; only what is longer than a
    // line breaks.
    wordBreak: 'normal',
    overflowWrap: 'break-word',
    '&:last-child': { paddingRight: 0 },
  },
  head: { whiteSpace: 'nowrap' },
}));

/** Rows of a list, which the server sorts. */
export function AssessmentTable(props: {
  title: string;
  /** Those that are shown. */
  columns: Column[];
  /** True where cells carry what their neighbours have no room for. */
  narrow: boolean;
  items: AssessmentSummary[];
  /** Sorts the rows, where they can be. */
  list?: ListQuery;
  loading: boolean;
}) {
  const classes = useStyles();
  const words = useWords();
  const { columns: shown, narrow, items, list, loading } = props;
  const { orderField = 'name', order = 'asc' } = list?.query ?? {};
  return (
    <div className={classes.scroll}>
      <div className={classes.progress}>
        {loading && <LinearProgress aria-label={words.list.loading} />}
      </div>
      <Table size="small" aria-label={props.title} aria-busy={loading}>
        <TableHead>
          <TableRow>
            {shown.map(column => (
              <TableCell
                key={column.id}
                className={`${classes.cell} ${classes.head}`}
                align={column.numeric ? 'right' : 'left'}
                sortDirection={column.orderField === orderField ? order : false}
              >
                {list && column.orderField ? (
                  <TableSortLabel
                    active={column.orderField === orderField}
                    direction={column.orderField === orderField ? order : 'asc'}
                    onClick={() => list.sort(column.orderField!)}
                  >
                    {words.list[column.id]}
                  </TableSortLabel>
                ) : (
                  words.list[column.id]
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(item => (
            <TableRow key={item.subject.ref} hover>
              {shown.map(column => (
                <TableCell
                  key={column.id}
                  className={classes.cell}
                  align={column.numeric ? 'right' : 'left'}
                >
                  {column.cell(item, { narrow, words })}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
