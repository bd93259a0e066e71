import Skeleton from '@material-ui/lab/Skeleton';
import { homeMessages } from './messages';

/** The room of a widget while what it shows is on its way. */
export function Waiting() {
  return (
    <div role="status" aria-label={homeMessages.loading}>
      <Skeleton variant="rect" height={96} />
    </div>
  );
}
