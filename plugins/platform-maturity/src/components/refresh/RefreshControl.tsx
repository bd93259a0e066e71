import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { reasonOf, type Refresh } from '../../hooks';
import { useWords } from '../../translation';
import { Ago, plainText } from '../text';

const useStyles = makeStyles(theme => ({
  // Room for the progress is kept, so that nothing jumps when it starts.
  root: { minHeight: 48 },
  progress: { maxWidth: 360, marginTop: theme.spacing(1) },
}));

/** Starts a refresh, for those who may, and shows how far it is. */
export function RefreshControl(props: { refresh: Refresh }) {
  const classes = useStyles();
  const { refresh: texts } = useWords();
  const { state, startable, start, error } = props.refresh;
  return (
    <div className={classes.root} aria-live="polite">
      {startable && !state?.running && (
        <Button variant="outlined" color="primary" onClick={start}>
          {texts.refresh}
        </Button>
      )}
      {state?.running && (
        <div className={classes.progress}>
          <Typography variant="body2" gutterBottom>
            {texts.refreshing}
            {state.phase && `: ${texts.phases[state.phase]}`}
            {state.startedAt && (
              <>
                {' · '}
                <Ago at={state.startedAt} />
              </>
            )}
          </Typography>
          <LinearProgress aria-label={texts.refreshing} />
        </div>
      )}
      {error && (
        <Typography variant="body2" color="error">
          {plainText({
            template: texts.startFailed,
            values: { reason: reasonOf(error) },
          })}
        </Typography>
      )}
    </div>
  );
}
