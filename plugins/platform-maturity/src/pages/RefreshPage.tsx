import { makeStyles } from '@material-ui/core/styles';
import { refreshReadPermission } from '@paved/plugin-platform-maturity-common';
import { Failed, Forbidden, Loading, Stale } from '../components/gate';
import {
  Collectors,
  DanglingOwners,
  OtherProblems,
  RunSummary,
} from '../components/refresh';
import { useRefresh } from '../hooks';

const useStyles = makeStyles(theme => ({
  rows: { display: 'grid', gap: theme.spacing(3) },
}));

/** How the last refresh went, and what in the catalog it met. */
export function RefreshPage() {
  const classes = useStyles();
  const refresh = useRefresh();
  const { loading, readable, state, error, reload } = refresh;
  if (state) {
    const problems = state.lastRun?.problems ?? [];
    return (
      <>
        <Stale refresh={refresh} />
        <div className={classes.rows}>
          <RunSummary refresh={refresh} state={state} />
          {state.collectors && <Collectors collectors={state.collectors} />}
          {state.lastRun && <DanglingOwners problems={problems} />}
          {state.lastRun && <OtherProblems problems={problems} />}
        </div>
      </>
    );
  }
  if (loading) {
    return <Loading />;
  }
  return readable && error ? (
    <Failed error={error} retry={reload} />
  ) : (
    <Forbidden permission={refreshReadPermission} />
  );
}
