import { alpha, makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import type {
  LoadFigure,
  LoadMeasureId,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { OutcomeGlyph } from '../marks';
import { plainText } from '../text';
import { formatLoad } from './formatLoad';
import { LoadGlyph, useLoadColors } from './LoadGlyph';

const useStyles = makeStyles(theme => ({
  cell: {
    padding: theme.spacing(0.75, 1),
    textAlign: 'right',
    verticalAlign: 'top',
    borderLeft: `3px solid ${theme.palette.background.paper}`,
    whiteSpace: 'nowrap',
    [theme.breakpoints.down('sm')]: {
      padding: theme.spacing(0.75, 0.25),
      '&:last-child': { paddingRight: theme.spacing(0.25) },
    },
  },
  main: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
  },
  small: {
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    lineHeight: 1.4,
  },
  // Grey does not stand out enough from a tint.
  tinted: { '& $small': { color: theme.palette.text.primary } },
}));

/** One figure of a group: per member, in all, and how it stands. */
export function LoadCell(props: { id: LoadMeasureId; figure: LoadFigure }) {
  const classes = useStyles();
  const colors = useLoadColors();
  const words = useWords();
  const { teams: texts, format } = words;
  const { id, figure } = props;
  const { total, perMember: each, measured } = figure;
  const level = measured?.level;
  const tint = level && level !== 'devops' ? colors[level].fill : undefined;
  return (
    <TableCell
      className={`${classes.cell} ${tint ? classes.tinted : ''}`}
      style={tint ? { backgroundColor: alpha(tint, 0.22) } : undefined}
      title={measured && whatIsMeasured(id, measured, words)}
    >
      <span className={classes.main}>
        {each !== undefined && formatLoad(each, words)}
        {each === undefined && total === undefined && (
          <>
            <OutcomeGlyph outcome="unknown" size={14} />
            {texts.unknown}
          </>
        )}
        {each === undefined && total !== undefined && '–'}
      </span>
      {total !== undefined && (
        <span className={classes.small}>
          {plainText({
            template: texts.inAll,
            values: { count: format.count(total) },
          })}
        </span>
      )}
      {level && (
        <span className={classes.small}>
          <span className={classes.main}>
            <LoadGlyph level={level} size={11} />
            {texts.levels[level]}
          </span>
        </span>
      )}
    </TableCell>
  );
}

function whatIsMeasured(
  id: LoadMeasureId,
  { value, level }: NonNullable<LoadFigure['measured']>,
  words: Words,
): string {
  const { cell, measured, levels } = words.teams;
  return plainText({
    template: cell,
    values: {
      figure: measured[id],
      value: formatLoad(value, words),
      word: levels[level],
    },
  });
}
