import { DateTime } from 'luxon';
import { useWords } from '../../translation';

/** A moment relative to now, with the exact one on hover. */
export function Ago(props: { at: string }) {
  const { text, reader } = useWords();
  const moment = DateTime.fromISO(props.at, { locale: reader.locale });
  if (!moment.isValid) {
    return <>{props.at}</>;
  }
  // Below a minute the words would change faster than they are rendered anew.
  const now = Math.abs(moment.diffNow('seconds').seconds) < 60;
  return (
    <time
      dateTime={props.at}
      title={moment.toLocaleString(DateTime.DATETIME_FULL)}
    >
      {now ? text.justNow : moment.toRelative()}
    </time>
  );
}
