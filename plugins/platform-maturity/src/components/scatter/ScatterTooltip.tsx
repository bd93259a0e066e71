import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  approachTitles,
  moveTitles,
  stageTitles,
  type AssessmentSummary,
} from '@paved/plugin-platform-maturity-common';
import { factPhrase, formatShare } from '../figures';
import { midSentence, plainText } from '../text';
import { scatterMessages } from './messages';

const useStyles = makeStyles(theme => ({
  tooltip: {
    maxWidth: 300,
    padding: theme.spacing(1, 1.5),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
    boxShadow: theme.shadows[3],
  },
}));

/** The answer of the group under the pointer. */
export function ScatterTooltip(props: {
  summary: AssessmentSummary;
  name: string;
}) {
  const classes = useStyles();
  const { summary, name } = props;
  return (
    <div className={classes.tooltip}>
      <Typography variant="body2">
        {plainText({
          template: scatterMessages.tooltip,
          values: {
            name,
            approach: midSentence(approachTitles[summary.approach]),
            stage: stageTitles[summary.stage],
            move: midSentence(moveTitles[summary.move].title),
          },
        })}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {plainText({
          template: scatterMessages.figures,
          values: {
            demand: formatShare(summary.demand ?? 0),
            foundation: formatShare(summary.foundation ?? 0),
            services: factPhrase('services', summary.services ?? 0),
          },
        })}
      </Typography>
    </div>
  );
}
