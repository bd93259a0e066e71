import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TrendingFlat from '@material-ui/icons/TrendingFlat';
import {
  pluralFor,
  type PreviewTransition,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { plainText } from '../../text';
import { RowHeader } from '../RowHeader';
import { answerTitles, type Axis, type Transition } from './axes';

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    width: 'auto',
    // Material UI has captions below.
    '& caption': {
      captionSide: 'top',
      textAlign: 'left',
      padding: theme.spacing(0, 0, 0.5),
      color: theme.palette.text.primary,
      fontSize: theme.typography.subtitle1.fontSize,
    },
  },
  cell: {
    padding: theme.spacing(0.5, 1),
    textAlign: 'center',
    lineHeight: 1.3,
    border: `1px solid ${theme.palette.divider}`,
  },
  head: { minWidth: 72, maxWidth: 120, verticalAlign: 'bottom' },
  row: { textAlign: 'left', minWidth: 96, maxWidth: 150 },
  corner: { textAlign: 'left', verticalAlign: 'bottom' },
  muted: { color: theme.palette.text.secondary },
  words: { display: 'block', fontSize: theme.typography.caption.fontSize },
  button: {
    display: 'block',
    width: '100%',
    minHeight: 40,
    padding: theme.spacing(0.25, 0.5),
    borderRadius: theme.shape.borderRadius,
    border: `1.5px solid ${theme.palette.text.primary}`,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 700,
    lineHeight: 1.2,
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
  },
  pressed: {
    backgroundColor: theme.palette.text.primary,
    color: theme.palette.background.paper,
    '&:hover': { backgroundColor: theme.palette.text.primary },
  },
  icon: { fontSize: 14, verticalAlign: 'middle', marginLeft: 2 },
}));

/** How many subjects go from which answer to which; changes can be chosen. */
export function Matrix(props: {
  axis: Axis;
  transitions: readonly PreviewTransition<string>[];
  selected?: Transition;
  onSelect: (transition: Transition | undefined) => void;
}) {
  const classes = useStyles();
  const words = useWords();
  const texts = words.policy.preview;
  const { axis, transitions, selected, onSelect } = props;
  const titles = answerTitles(axis, words);
  const answers = Object.keys(titles).filter(answer =>
    transitions.some(
      ({ before, after }) => before === answer || after === answer,
    ),
  );
  const countOf = (before: string, after: string) =>
    transitions.find(item => item.before === before && item.after === after)
      ?.subjects ?? 0;
  return (
    <div className={classes.scroll}>
      <Table size="small" className={classes.table}>
        <caption>{texts[axis]}</caption>
        <TableHead>
          <TableRow>
            <TableCell
              rowSpan={2}
              scope="col"
              className={`${classes.cell} ${classes.corner}`}
            >
              {texts.before}
            </TableCell>
            <TableCell
              colSpan={answers.length}
              scope="colgroup"
              className={classes.cell}
            >
              {texts.after}
            </TableCell>
          </TableRow>
          <TableRow>
            {answers.map(answer => (
              <TableCell
                key={answer}
                scope="col"
                className={`${classes.cell} ${classes.head}`}
              >
                {titles[answer]}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {answers.map(before => (
            <TableRow key={before}>
              <RowHeader className={`${classes.cell} ${classes.row}`}>
                {titles[before]}
              </RowHeader>
              {answers.map(after => (
                <TableCell key={after} className={classes.cell}>
                  <Count
                    transition={{ axis, before, after }}
                    count={countOf(before, after)}
                    pressed={
                      selected?.axis === axis &&
                      selected.before === before &&
                      selected.after === after
                    }
                    onSelect={onSelect}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

/** How many subjects go one way: plain where they stay, to be chosen where not. */
export function Count(props: {
  transition: Transition;
  count: number;
  pressed: boolean;
  onSelect: (transition: Transition | undefined) => void;
}) {
  const classes = useStyles();
  const { transition, count, pressed, onSelect } = props;
  const words = useWords();
  const { format } = words;
  const texts = words.policy.preview;
  const { axis, before, after } = transition;
  const titles = answerTitles(axis, words);
  if (count === 0 || before === after) {
    return (
      <span className={classes.muted}>
        {format.count(count)}
        {count > 0 && <span className={classes.words}>{texts.stay}</span>}
      </span>
    );
  }
  return (
    <ButtonBase
      className={`${classes.button} ${pressed ? classes.pressed : ''}`}
      aria-pressed={pressed}
      aria-label={plainText({
        template: pluralFor(texts.cell, count, words.reader),
        values: {
          count: format.count(count),
          before: titles[before],
          after: titles[after],
        },
      })}
      onClick={() => onSelect(pressed ? undefined : transition)}
      disableRipple
    >
      {format.count(count)}
      <TrendingFlat aria-hidden className={classes.icon} />
      <span className={classes.words}>{texts.changeWord}</span>
    </ButtonBase>
  );
}
