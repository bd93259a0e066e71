import Skeleton from '@material-ui/lab/Skeleton';
import { policyReadPermission } from '@paved/plugin-platform-maturity-common';
import { Failed, Forbidden } from '../components/gate';
import { policyMessages, PolicyView } from '../components/policy';
import { usePolicy } from '../hooks';

/** The rules in force, and what other rules would change. */
export function PolicyPage() {
  const { state, reload } = usePolicy();
  switch (state.status) {
    case 'ready':
      return <PolicyView description={state.description} />;
    case 'forbidden':
      return <Forbidden permission={policyReadPermission} />;
    case 'error':
      return (
        <Failed
          title={policyMessages.failed}
          error={state.error}
          retry={reload}
        />
      );
    default:
      return (
        <div role="status" aria-label={policyMessages.loading}>
          <Skeleton variant="rect" height={720} />
        </div>
      );
  }
}
