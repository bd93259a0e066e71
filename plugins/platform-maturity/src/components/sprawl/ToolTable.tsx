import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import PersonOutline from '@material-ui/icons/PersonOutline';
import type {
  ToolSprawl,
  ToolUse,
} from '@paved/plugin-platform-maturity-common';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { useWords } from '../../translation';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  cell: {
    padding: theme.spacing(0.75, 1.5, 0.75, 0),
    verticalAlign: 'top',
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
  },
  number: { overflowWrap: 'normal', whiteSpace: 'nowrap' },
  alone: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: 15 },
}));

/** The tools of one practice, with who uses each. */
export function ToolTable(props: {
  title: string;
  sprawl: ToolSprawl;
  /** Whether it says anything who uses a tool: of several teams. */
  withTeams: boolean;
}) {
  const classes = useStyles();
  const { sprawl: texts, format } = useWords();
  const { title, sprawl, withTeams } = props;
  const { tools, total } = sprawl;
  return (
    <>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell className={classes.cell}>{texts.tool}</TableCell>
            <TableCell
              className={`${classes.cell} ${classes.number}`}
              align="right"
            >
              {texts.components}
            </TableCell>
            {withTeams && (
              <>
                <TableCell
                  className={`${classes.cell} ${classes.number}`}
                  align="right"
                >
                  {texts.teams}
                </TableCell>
                <TableCell className={classes.cell}>{texts.who}</TableCell>
              </>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {tools.map(use => (
            <TableRow key={use.tool}>
              <TableCell component="th" scope="row" className={classes.cell}>
                {use.tool}
                {withTeams && use.teams === 1 && (
                  <span className={classes.alone}>
                    <PersonOutline aria-hidden className={classes.icon} />
                    {texts.singleTeam}
                  </span>
                )}
              </TableCell>
              <TableCell
                className={`${classes.cell} ${classes.number}`}
                align="right"
              >
                {format.count(use.components)}
              </TableCell>
              {withTeams && (
                <>
                  <TableCell
                    className={`${classes.cell} ${classes.number}`}
                    align="right"
                  >
                    {format.count(use.teams)}
                  </TableCell>
                  <TableCell className={classes.cell}>
                    <Users use={use} />
                  </TableCell>
                </>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {total > tools.length && (
        <Typography variant="body2" color="textSecondary">
          {plainText({
            template: texts.more,
            values: {
              shown: format.count(tools.length),
              count: format.count(total),
            },
          })}
        </Typography>
      )}
    </>
  );
}

/** Teams by name; of those that are not named, how many they are. */
function Users({ use }: { use: ToolUse }) {
  const { sprawl: texts, format } = useWords();
  const { teams, groups } = use;
  if (teams === 0) {
    return <>{texts.noOwner}</>;
  }
  const unnamed = teams - groups.refs.length;
  const named = groups.refs.length > 0;
  return (
    <>
      <EntityRefLinks entityRefs={groups.refs} defaultKind="Group" hideIcons />
      {unnamed > 0 && (
        <>
          {named && ' '}
          {plainText({
            template: named ? texts.unnamed : texts.onlyUnnamed,
            values: { count: format.count(unnamed) },
          })}
        </>
      )}
    </>
  );
}
