import { makeStyles, useTheme } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { PreviewTransition } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { plainText } from '../../text';
import { answerTitles, type Axis, type Transition } from './axes';
import { Count, Matrix } from './Matrix';

const useStyles = makeStyles(theme => ({
  table: {
    '& caption': {
      captionSide: 'top',
      textAlign: 'left',
      padding: theme.spacing(0, 0, 0.5),
      color: theme.palette.text.primary,
      fontSize: theme.typography.subtitle1.fontSize,
    },
  },
  cell: {
    padding: theme.spacing(0.75, 1.5, 0.75, 0),
    '&:last-child': { paddingRight: 0, width: 96, textAlign: 'center' },
  },
}));

const heads = ['before', 'after', 'count'] as const;

interface Props {
  axis: Axis;
  transitions: readonly PreviewTransition<string>[];
  selected?: Transition;
  onSelect: (transition: Transition | undefined) => void;
}

/** Which answers become which: as a matrix, or where it has no room as a list. */
export function Transitions(props: Props) {
  const texts = useWords().policy.preview;
  const { axis, transitions } = props;
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const changes = transitions.filter(({ before, after }) => before !== after);
  if (changes.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {plainText({
          template: texts.noneOf,
          values: { title: texts[axis] },
        })}
      </Typography>
    );
  }
  return wide ? (
    <Matrix {...props} />
  ) : (
    <ChangeList {...props} transitions={changes} />
  );
}

function ChangeList(props: Props) {
  const classes = useStyles();
  const { axis, transitions, selected, onSelect } = props;
  const words = useWords();
  const texts = words.policy.preview;
  const titles = answerTitles(axis, words);
  return (
    <div>
      <Table size="small" className={classes.table}>
        <caption>{texts[axis]}</caption>
        <TableHead>
          <TableRow>
            {heads.map(head => (
              <TableCell key={head} className={classes.cell}>
                {texts[head]}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {transitions.map(({ before, after, subjects }) => (
            <TableRow key={`${before} ${after}`}>
              <TableCell className={classes.cell}>{titles[before]}</TableCell>
              <TableCell className={classes.cell}>{titles[after]}</TableCell>
              <TableCell className={classes.cell}>
                <Count
                  transition={{ axis, before, after }}
                  count={subjects}
                  pressed={
                    selected?.axis === axis &&
                    selected.before === before &&
                    selected.after === after
                  }
                  onSelect={onSelect}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="body2" color="textSecondary">
        {texts.others}
      </Typography>
    </div>
  );
}
