import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  approaches,
  type Approach,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { useAnswerFilter } from '../answerFilter';
import { ApproachMark } from '../marks';
import { legendItem } from '../picture';
import { plainText } from '../text';
import type { Point } from './placement';

const useStyles = makeStyles(theme => ({
  link: { color: theme.palette.text.primary },
  chosen: { boxShadow: `0 2px 0 ${theme.palette.text.primary}` },
}));

/** The approaches that occur; each narrows the page to itself. */
export function Legend(props: { points: Point[] }) {
  const { points } = props;
  return (
    <>
      {approaches
        .filter(approach =>
          points.some(({ summary }) => summary.approach === approach),
        )
        .map(approach => (
          <Item key={approach} approach={approach} />
        ))}
    </>
  );
}

function Item({ approach }: { approach: Approach }) {
  const classes = useStyles();
  const { scatter, marks } = useWords();
  const { filter, pathOf } = useAnswerFilter();
  const isChosen = filter.approach === approach && !filter.stage;
  return (
    <Link
      to={pathOf({ approach })}
      className={`${classes.link} ${isChosen ? classes.chosen : ''}`}
      aria-current={isChosen}
      title={
        isChosen
          ? scatter.showAll
          : plainText({
              template: scatter.narrow,
              values: { approach: marks.approaches[approach] },
            })
      }
      {...legendItem}
    >
      <ApproachMark approach={approach} />
    </Link>
  );
}
