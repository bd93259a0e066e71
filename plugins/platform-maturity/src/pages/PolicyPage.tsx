import { policyReadPermission } from '@paved/plugin-platform-maturity-common';
import { Awaited, Failed, Forbidden } from '../components/gate';
import { PolicyView } from '../components/policy';
import { usePolicy } from '../hooks';
import { useWords } from '../translation';

/** The rules in force, and what other rules would change. */
export function PolicyPage() {
  const { policy } = useWords();
  const { state, reload } = usePolicy();
  switch (state.status) {
    case 'ready':
      return <PolicyView description={state.description} />;
    case 'forbidden':
      return <Forbidden permission={policyReadPermission} />;
    case 'error':
      return (
        <Failed title={policy.failed} error={state.error} retry={reload} />
      );
    default:
      return <Awaited label={policy.loading} height={720} />;
  }
}
