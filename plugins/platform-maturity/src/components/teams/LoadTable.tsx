import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  loadMeasureIds,
  type OrderField,
} from '@paved/plugin-platform-maturity-common';
import type { ListQuery } from '../../hooks';
import { useWords } from '../../translation';
import { LoadRow } from './LoadRow';
import type { Team } from './teams';

const useStyles = makeStyles(theme => ({
  // What does not fit scrolls inside its card, never the page.
  scroll: { overflowX: 'auto' },
  progress: { height: 4 },
  head: {
    padding: theme.spacing(0.75, 1),
    lineHeight: 1.3,
    whiteSpace: 'nowrap',
    [theme.breakpoints.down('sm')]: {
      padding: theme.spacing(0.75, 0.25),
      '&:last-child': { paddingRight: theme.spacing(0.25) },
      fontSize: theme.typography.caption.fontSize,
    },
  },
  small: {
    display: 'block',
    fontWeight: 400,
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
}));

/** Groups in rows, figures in columns; the server sorts. */
export function LoadTable(props: {
  teams: Team[];
  list: ListQuery;
  loading: boolean;
}) {
  const classes = useStyles();
  const texts = useWords().teams;
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const { teams, list, loading } = props;
  const { orderField, order = 'asc' } = list.query;
  const head = (field: OrderField, title: string, below?: string) => (
    <TableCell
      key={field}
      className={classes.head}
      align={field === 'name' ? 'left' : 'right'}
      sortDirection={field === orderField ? order : false}
    >
      <TableSortLabel
        active={field === orderField}
        direction={field === orderField ? order : 'desc'}
        // Its place is needed for the figures.
        hideSortIcon={!wide}
        onClick={() => list.sort(field, field === 'name' ? 'asc' : 'desc')}
      >
        {title}
      </TableSortLabel>
      {below && <span className={classes.small}>{below}</span>}
    </TableCell>
  );
  return (
    <div className={classes.scroll}>
      <div className={classes.progress}>
        {loading && <LinearProgress aria-label={texts.loading} />}
      </div>
      <Table size="small" aria-label={texts.table} aria-busy={loading}>
        <TableHead>
          <TableRow>
            {head('name', texts.group)}
            {wide && head('members', texts.members)}
            {loadMeasureIds.map(id =>
              head(`${id}PerMember`, texts.figures[id], texts.perMember),
            )}
            {wide && head('templateShare', texts.fromTemplates)}
          </TableRow>
        </TableHead>
        <TableBody>
          {teams.map(team => (
            <LoadRow key={team.summary.subject.ref} team={team} wide={wide} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
