import Skeleton from '@material-ui/lab/Skeleton';
import { useWords } from '../../translation';

/** The room of a widget while what it shows is on its way. */
export function Waiting() {
  const { home } = useWords();
  return (
    <div role="status" aria-label={home.loading}>
      <Skeleton variant="rect" height={96} />
    </div>
  );
}
