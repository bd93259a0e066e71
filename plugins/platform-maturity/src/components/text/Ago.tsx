import { DateTime } from 'luxon';

/** A moment relative to now, with the exact one on hover. */
export function Ago(props: { at: string }) {
  const moment = DateTime.fromISO(props.at);
  if (!moment.isValid) {
    return <>{props.at}</>;
  }
  return (
    <time
      dateTime={props.at}
      title={moment.toLocaleString(DateTime.DATETIME_FULL)}
    >
      {relative(moment)}
    </time>
  );
}

// Below a minute the words would change faster than they are rendered anew.
function relative(moment: DateTime): string {
  return Math.abs(moment.diffNow('seconds').seconds) < 60
    ? 'just now'
    : moment.toRelative() ?? moment.toLocaleString(DateTime.DATETIME_MED);
}
