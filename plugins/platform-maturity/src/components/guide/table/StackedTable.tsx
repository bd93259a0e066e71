import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  table: {
    tableLayout: 'fixed',
    '& caption': {
      captionSide: 'top',
      padding: theme.spacing(0, 0, 1),
      ...theme.typography.body2,
      color: theme.palette.text.secondary,
      [theme.breakpoints.down('sm')]: { display: 'block' },
    },
    [theme.breakpoints.down('sm')]: { display: 'block' },
  },
  body: { [theme.breakpoints.down('sm')]: { display: 'block' } },
  // Stacked, each cell names its column itself.
  head: {
    [theme.breakpoints.down('sm')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
  },
  row: {
    [theme.breakpoints.down('sm')]: {
      display: 'block',
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  cell: {
    verticalAlign: 'top',
    lineHeight: 1.4,
    padding: theme.spacing(1, 1.5),
    overflowWrap: 'break-word',
    '& span': { whiteSpace: 'normal' },
    [theme.breakpoints.down('sm')]: {
      display: 'grid',
      gridTemplateColumns: '8.5em minmax(0, 1fr)',
      gap: theme.spacing(0, 2),
      border: 'none',
      padding: theme.spacing(0.25, 1.5),
    },
  },
  rowHead: {
    fontWeight: 600,
    [theme.breakpoints.down('sm')]: { display: 'block' },
  },
  marked: { boxShadow: `inset 3px 0 0 ${theme.palette.text.primary}` },
  label: {
    color: theme.palette.text.secondary,
    [theme.breakpoints.up('md')]: { display: 'none' },
  },
}));

/**
 * A table with a caption and a heading to each column and row; where there is
 * little room, one block per row. The roles are spelled out because a table
 * that is laid out as blocks is none to a screen reader.
 */
export function StackedTable(props: {
  caption: string;
  columns: readonly ReactNode[];
  /** The first cell is the heading of its row; marked rows have a bar. */
  rows: readonly {
    id: string;
    cells: readonly ReactNode[];
    marked?: boolean;
  }[];
  /** Widths of the first columns; the others share the rest. */
  widths?: readonly string[];
}) {
  const classes = useStyles();
  const { caption, columns, rows, widths = [] } = props;
  return (
    <Table role="table" size="small" className={classes.table}>
      <caption>{caption}</caption>
      <TableHead role="rowgroup" className={classes.head}>
        <TableRow role="row">
          {columns.map((column, index) => (
            <TableCell
              key={index}
              scope="col"
              role="columnheader"
              className={classes.cell}
              style={{ width: widths[index] }}
            >
              {column}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody role="rowgroup" className={classes.body}>
        {rows.map(({ id, marked, cells: [head, ...cells] }) => (
          <TableRow
            key={id}
            role="row"
            className={`${classes.row} ${marked ? classes.marked : ''}`}
          >
            <TableCell
              component="th"
              scope="row"
              role="rowheader"
              className={`${classes.cell} ${classes.rowHead}`}
            >
              {head}
            </TableCell>
            {cells.map((cell, index) => (
              <TableCell key={index} role="cell" className={classes.cell}>
                <span aria-hidden className={classes.label}>
                  {columns[index + 1]}
                </span>
                <div>{cell}</div>
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
