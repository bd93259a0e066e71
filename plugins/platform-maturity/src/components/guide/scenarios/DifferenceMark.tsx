import { makeStyles } from '@material-ui/core/styles';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import DragHandle from '@material-ui/icons/DragHandle';
import HelpOutline from '@material-ui/icons/HelpOutline';
import SwapHoriz from '@material-ui/icons/SwapHoriz';
import { pluralFor } from '@paved/plugin-platform-maturity-common';
import type { Difference } from '../../../hooks/guide';
import { useWords, type Words } from '../../../translation';
import { plainText } from '../../text';

/** What more and less of something are called. */
export type Order = keyof Words['guide']['comparison']['orders'] | 'points';

const icons: Record<Difference['kind'], typeof SwapHoriz> = {
  same: DragHandle,
  more: ArrowUpward,
  less: ArrowDownward,
  differs: SwapHoriz,
  onlyMeasured: HelpOutline,
  onlyScenario: HelpOutline,
  bothUnknown: HelpOutline,
};

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: theme.palette.text.secondary,
  },
  different: { color: theme.palette.text.primary, fontWeight: 600 },
  icon: { fontSize: 18 },
}));

/** Whether a difference is one that counts: both sides are known, and differ. */
export function isDifferent({ kind }: Difference): boolean {
  return kind === 'more' || kind === 'less' || kind === 'differs';
}

/** How the scenario differs, as an icon and a word. */
export function DifferenceMark(props: {
  difference: Difference;
  order: Order;
}) {
  const classes = useStyles();
  const words = useWords();
  const { difference, order } = props;
  const Icon = icons[difference.kind];
  return (
    <span
      className={`${classes.mark} ${
        isDifferent(difference) ? classes.different : ''
      }`}
    >
      <Icon aria-hidden className={classes.icon} />
      <span>{textOf(difference, order, words)}</span>
    </span>
  );
}

function textOf(
  difference: Difference,
  order: Order,
  { format, guide: { comparison }, reader }: Words,
): string {
  if (difference.kind !== 'more' && difference.kind !== 'less') {
    return comparison.differences[difference.kind];
  }
  const { kind, points = 0 } = difference;
  if (order !== 'points') {
    return comparison.orders[order][kind];
  }
  return plainText({
    template: pluralFor(comparison.points[kind], points, reader),
    values: { points: format.count(points) },
  });
}
