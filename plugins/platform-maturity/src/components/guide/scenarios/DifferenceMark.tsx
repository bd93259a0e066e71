import { makeStyles } from '@material-ui/core/styles';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import DragHandle from '@material-ui/icons/DragHandle';
import HelpOutline from '@material-ui/icons/HelpOutline';
import SwapHoriz from '@material-ui/icons/SwapHoriz';
import type { Difference } from '../../../hooks/guide';
import { plainText } from '../../text';
import { comparisonMessages } from './messages';

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
  /** What more and less of it are called. */
  words: { more: string; less: string };
}) {
  const classes = useStyles();
  const { difference, words } = props;
  const Icon = icons[difference.kind];
  return (
    <span
      className={`${classes.mark} ${
        isDifferent(difference) ? classes.different : ''
      }`}
    >
      <Icon aria-hidden className={classes.icon} />
      <span>{wordsOf(difference, words)}</span>
    </span>
  );
}

function wordsOf(
  difference: Difference,
  words: { more: string; less: string },
): string {
  if (difference.kind === 'more' || difference.kind === 'less') {
    return plainText({
      template: words[difference.kind],
      values: { points: String(difference.points ?? '') },
    });
  }
  return comparisonMessages[difference.kind];
}
