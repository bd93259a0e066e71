import { WarningPanel } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Refresh } from '../../hooks';
import { useWords } from '../../translation';
import { RefreshControl } from '../refresh';
import { Ago, Filled, plainText } from '../text';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(3) },
}));

/** Says so where the last refresh failed, and how old the shown state is. */
export function Stale(props: { refresh: Refresh }) {
  const classes = useStyles();
  const { gate } = useWords();
  const { state } = props.refresh;
  if (state?.lastRun?.outcome !== 'failed') {
    return null;
  }
  return (
    <div className={classes.root}>
      <WarningPanel severity="warning" title={gate.staleTitle} defaultExpanded>
        <Typography gutterBottom>
          {state.lastSuccessAt ? (
            <Filled
              template={gate.stale}
              elements={{ ago: <Ago at={state.lastSuccessAt} /> }}
            />
          ) : (
            gate.staleNever
          )}{' '}
          {state.lastRun.error &&
            plainText({
              template: gate.staleReason,
              values: { reason: state.lastRun.error },
            })}
        </Typography>
        <RefreshControl refresh={props.refresh} />
      </WarningPanel>
    </div>
  );
}
