import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { pluralFor } from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import type { AnswerFilter } from '../answerFilter';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  empty: { color: theme.palette.text.disabled },
  link: {
    display: 'block',
    color: theme.palette.text.primary,
    padding: theme.spacing(1.5, 0),
    borderRadius: theme.shape.borderRadius,
  },
  chosen: { boxShadow: `inset 0 0 0 2px ${theme.palette.text.primary}` },
}));

/** How many components there are of an answer; leads to them where it can. */
export function Count(props: {
  count: number;
  of: AnswerFilter;
  pathOf?: (filter: AnswerFilter) => string;
  chosen?: AnswerFilter;
}) {
  const classes = useStyles();
  const words = useWords();
  const { count, of, pathOf, chosen = {} } = props;
  const { matrix, format } = words;
  if (count === 0) {
    return <span className={classes.empty}>0</span>;
  }
  if (!pathOf) {
    return <>{format.count(count)}</>;
  }
  const isChosen = chosen.approach === of.approach && chosen.stage === of.stage;
  return (
    <Link
      to={pathOf(of)}
      className={`${classes.link} ${isChosen ? classes.chosen : ''}`}
      aria-current={isChosen}
      aria-label={labelOf(count, of, words)}
      title={isChosen ? matrix.showAll : matrix.show}
    >
      {format.count(count)}
    </Link>
  );
}

function labelOf(
  count: number,
  { approach, stage }: AnswerFilter,
  { matrix, marks, format, reader }: Words,
): string {
  return plainText({
    template: templateOf(approach, stage, matrix),
    values: {
      components: plainText({
        template: pluralFor(matrix.components, count, reader),
        values: { count: format.count(count) },
      }),
      ...(approach ? { approach: marks.approaches[approach] } : {}),
      ...(stage ? { stage: marks.stages[stage] } : {}),
    },
  });
}

function templateOf(
  approach: AnswerFilter['approach'],
  stage: AnswerFilter['stage'],
  { row, column, cell }: Words['matrix'],
): string {
  if (approach && stage) {
    return cell;
  }
  return approach ? row : column;
}
