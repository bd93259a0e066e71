import { useWords } from '../../translation';
import { Awaited } from '../gate';

/** The room of a widget while what it shows is on its way. */
export function Waiting() {
  const { home } = useWords();
  return <Awaited label={home.loading} height={96} />;
}
