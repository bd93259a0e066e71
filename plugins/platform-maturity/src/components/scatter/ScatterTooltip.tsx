import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { type AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { plainText } from '../text';

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

/** The answer of the subject under the pointer. */
export function ScatterTooltip(props: {
  summary: AssessmentSummary;
  name: string;
}) {
  const classes = useStyles();
  const { scatter, explanation, format } = useWords();
  const { summary, name } = props;
  return (
    <div className={classes.tooltip}>
      <Typography variant="body2">
        {plainText({
          template: scatter.tooltip,
          values: {
            name,
            approach: explanation.terms.approaches[summary.approach],
            stage: explanation.definitions.stages[summary.stage],
            move: explanation.terms.moves[summary.move],
          },
        })}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {plainText({
          template: scatter.figures,
          values: {
            demand: format.share(summary.demand ?? 0),
            foundation: format.share(summary.foundation ?? 0),
            services: format.fact('services', summary.services ?? 0),
          },
        })}
      </Typography>
    </div>
  );
}
