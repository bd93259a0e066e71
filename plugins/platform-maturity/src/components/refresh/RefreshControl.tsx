import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { reasonOf, type Refresh } from '../../hooks';
import { Ago, plainText } from '../text';
import { phaseWords, refreshMessages } from './messages';

const useStyles = makeStyles(theme => ({
  // Room for the progress is kept, so that nothing jumps when it starts.
  root: { minHeight: 48 },
  progress: { maxWidth: 360, marginTop: theme.spacing(1) },
}));

/** Starts a refresh, for those who may, and shows how far it is. */
export function RefreshControl(props: { refresh: Refresh }) {
  const classes = useStyles();
  const { state, startable, start, error } = props.refresh;
  return (
    <div className={classes.root} aria-live="polite">
      {startable && !state?.running && (
        <Button variant="outlined" color="primary" onClick={start}>
          {refreshMessages.refresh}
        </Button>
      )}
      {state?.running && (
        <div className={classes.progress}>
          <Typography variant="body2" gutterBottom>
            {refreshMessages.refreshing}
            {state.phase && `: ${phaseWords[state.phase]}`}
            {state.startedAt && (
              <>
                {' · '}
                <Ago at={state.startedAt} />
              </>
            )}
          </Typography>
          <LinearProgress aria-label={refreshMessages.refreshing} />
        </div>
      )}
      {error && (
        <Typography variant="body2" color="error">
          {plainText({
            template: refreshMessages.startFailed,
            values: { reason: reasonOf(error) },
          })}
        </Typography>
      )}
    </div>
  );
}
