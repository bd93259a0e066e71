import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import type { Refresh } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { RefreshControl } from '../refresh';
import { Ago, Filled } from '../text';

/** What will happen, when, and a way to have it happen now. */
export function NotAssessed(props: { refresh: Refresh; whole: boolean }) {
  const { refresh, whole } = props;
  const words = useWords();
  const { lastSuccessAt, running } = refresh.state ?? {};
  return (
    <Card component="section">
      <CardContent>
        <Typography variant="h5" component="h2" gutterBottom>
          {titleOf(refresh, whole, words)}
        </Typography>
        <Typography paragraph style={{ maxWidth: '48em' }}>
          {!running && !whole && lastSuccessAt ? (
            <NotYet since={lastSuccessAt} />
          ) : (
            bodyOf(refresh, whole, words)
          )}
        </Typography>
        <RefreshControl refresh={refresh} />
      </CardContent>
    </Card>
  );
}

function NotYet(props: { since: string }) {
  const { gate } = useWords();
  return (
    <Filled
      template={gate.notYet}
      elements={{ ago: <Ago at={props.since} /> }}
    />
  );
}

// Without the permission to see refreshes it is not known whether one ended.
function titleOf(
  { state, readable }: Refresh,
  whole: boolean,
  { gate }: Words,
): string {
  if (state?.running) {
    return gate.runningTitle;
  }
  return whole || (readable && !state?.lastSuccessAt)
    ? gate.nothingTitle
    : gate.notYetTitle;
}

function bodyOf(
  { state, readable }: Refresh,
  whole: boolean,
  { gate }: Words,
): string {
  if (state?.running) {
    return gate.running;
  }
  return whole || readable ? gate.nothing : gate.notYetPlain;
}
