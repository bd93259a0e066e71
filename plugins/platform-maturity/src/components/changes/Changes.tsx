import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  flipPhrase,
  type ExplainedAssessment,
  type Flip,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { RichText } from '../text';

const useStyles = makeStyles(theme => ({
  title: { marginTop: theme.spacing(3) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(0.5, 0) },
}));

/** The nearest changes of one thing that would change the approach or the stage. */
export function Changes(props: { assessment: ExplainedAssessment }) {
  const classes = useStyles();
  const { changes, explanation, reader } = useWords();
  const { assessment } = props;
  return (
    <>
      <Typography
        variant="subtitle2"
        component="h3"
        gutterBottom
        className={classes.title}
      >
        {changes.title}
      </Typography>
      {assessment.flips.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {explanation.flips.none}
        </Typography>
      )}
      <ul className={classes.list}>
        {nearest(assessment.flips).map(flip => (
          <li
            key={flip.type === 'measure' ? flip.measure : flip.practice}
            className={classes.item}
          >
            <Typography variant="body2" component="span">
              <RichText {...flipPhrase(flip, assessment, reader)} />
            </Typography>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The nearest change of the context and the nearest of the practices. */
function nearest(flips: Flip[]): Flip[] {
  const types = new Set<Flip['type']>();
  return flips.filter(({ type }) => !types.has(type) && types.add(type));
}
