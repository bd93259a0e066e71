import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import {
  confidenceTitles,
  practiceIds,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { useCutoffs } from '../../hooks';
import { formatShare } from '../figures';
import { plainText } from '../text';
import { confidenceFigures, confidenceReasons } from './messages';

const useStyles = makeStyles(theme => ({
  chip: {
    margin: 0,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
  },
  tooltip: { fontSize: theme.typography.caption.fontSize, maxWidth: 320 },
}));

/** How sure the answer is; hovering or focusing says why. */
export function ConfidenceChip(props: { assessment: Assessment }) {
  const { assessment } = props;
  const classes = useStyles();
  const { confidence, demandCoverage, foundationCoverage } = assessment;
  const { lowCoverage, highCoverage } = useCutoffs();
  const why = [
    plainText({
      template: confidenceReasons[confidence],
      values: {
        low: formatShare(lowCoverage),
        high: formatShare(highCoverage),
      },
    }),
    plainText({
      template: confidenceFigures,
      values: {
        demand: formatShare(demandCoverage),
        foundation: formatShare(foundationCoverage),
        proven: formatShare(provenShare(assessment)),
      },
    }),
  ].join(' ');
  return (
    <Tooltip title={why} classes={{ tooltip: classes.tooltip }} arrow>
      <Chip
        size="small"
        variant="outlined"
        className={classes.chip}
        label={confidenceTitles[confidence]}
        tabIndex={0}
      />
    </Tooltip>
  );
}

function provenShare({ practices }: Assessment): number {
  let known = 0;
  let proven = 0;
  for (const id of practiceIds) {
    const { counts, strengths } = practices[id];
    known += counts.met + counts.partial + counts.unmet;
    proven += strengths.observed + strengths.attested;
  }
  return known > 0 ? proven / known : 0;
}
