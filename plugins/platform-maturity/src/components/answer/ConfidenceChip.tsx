import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import {
  evidenceCounts,
  evidenceStrengths,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { useCutoffs } from '../../hooks';
import { useWords } from '../../translation';
import { countedWords } from '../strengths';
import { plainText } from '../text';

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
  const words = useWords();
  const { answer, explanation, format } = words;
  const { confidence, demandCoverage, foundationCoverage } = assessment;
  const { lowCoverage, highCoverage } = useCutoffs();
  const evidence = evidenceCounts(assessment);
  const why = [
    plainText({
      template: answer.confidence[confidence],
      values: {
        low: format.share(lowCoverage),
        high: format.share(highCoverage),
      },
    }),
    plainText({
      template: answer.figures,
      values: {
        demand: format.share(demandCoverage),
        foundation: format.share(foundationCoverage),
        proven: format.share(provenShare(evidence)),
        strengths: evidenceStrengths
          .map(strength => countedWords(strength, evidence, words))
          .join(', '),
      },
    }),
  ].join(' ');
  return (
    <Tooltip title={why} classes={{ tooltip: classes.tooltip }} arrow>
      <Chip
        size="small"
        variant="outlined"
        className={classes.chip}
        label={explanation.definitions.confidences[confidence]}
        tabIndex={0}
      />
    </Tooltip>
  );
}

function provenShare(counts: ReturnType<typeof evidenceCounts>): number {
  const { declared, observed, attested, absent } = counts;
  const known = declared + observed + attested + absent;
  return known > 0 ? (observed + attested) / known : 0;
}
