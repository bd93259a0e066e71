import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import {
  aspectLevels,
  aspects,
  type AnsweredQuestion,
  type AspectId,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { StateMark } from './StateMark';

const useStyles = makeStyles(theme => ({
  table: {
    // The portal's theme breaks words anywhere; these have to stay whole.
    '& th, & td': {
      overflowWrap: 'normal',
      wordBreak: 'normal',
      [theme.breakpoints.down('sm')]: {
        padding: theme.spacing(0.75, 0.5),
        fontSize: theme.typography.caption.fontSize,
      },
    },
  },
  aspect: { display: 'block', fontWeight: 600 },
}));

/** The profile in figures: an aspect a row, a level a column. */
export function ProfileTable(props: {
  rows: { aspect: AspectId; item: AnsweredQuestion }[];
}) {
  const classes = useStyles();
  const { attestations, explanation, format } = useWords();
  const { profile, levels } = attestations;
  return (
    <TableContainer>
      <Table size="small" className={classes.table} aria-label={profile.title}>
        <caption>{profile.caption}</caption>
        <TableHead>
          <TableRow>
            <TableCell>{profile.aspect}</TableCell>
            {aspectLevels.map(level => (
              <TableCell key={level} align="right">
                {levels[level]}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {props.rows.map(({ aspect, item }) => (
            <TableRow key={aspect}>
              <TableCell component="th" scope="row">
                <span className={classes.aspect}>
                  {explanation.definitions.questions[aspect].title}
                </span>
                <StateMark item={item} />
              </TableCell>
              {aspects[aspect].shares.map((share, index) => (
                <TableCell key={aspectLevels[index]} align="right">
                  {format.share(share)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
