import { WarningPanel } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Refresh } from '../../hooks';
import { RefreshControl } from '../refresh';
import { Ago, plainText } from '../text';
import { gateMessages } from './messages';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(3) },
}));

/** Says so where the last refresh failed, and how old the shown state is. */
export function Stale(props: { refresh: Refresh }) {
  const classes = useStyles();
  const { state } = props.refresh;
  if (state?.lastRun?.outcome !== 'failed') {
    return null;
  }
  return (
    <div className={classes.root}>
      <WarningPanel
        severity="warning"
        title={gateMessages.staleTitle}
        defaultExpanded
      >
        <Typography gutterBottom>
          {state.lastSuccessAt ? (
            <>
              {gateMessages.stale} <Ago at={state.lastSuccessAt} />.
            </>
          ) : (
            gateMessages.staleNever
          )}{' '}
          {state.lastRun.error &&
            plainText({
              template: gateMessages.staleReason,
              values: { reason: state.lastRun.error },
            })}
        </Typography>
        <RefreshControl refresh={props.refresh} />
      </WarningPanel>
    </div>
  );
}
