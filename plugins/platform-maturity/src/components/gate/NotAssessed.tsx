import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import type { Refresh } from '../../hooks';
import { RefreshControl } from '../refresh';
import { Ago } from '../text';
import { gateMessages } from './messages';

/** What will happen, when, and a way to have it happen now. */
export function NotAssessed(props: { refresh: Refresh; whole: boolean }) {
  const { refresh, whole } = props;
  const { lastSuccessAt, running } = refresh.state ?? {};
  return (
    <Card component="section">
      <CardContent>
        <Typography variant="h5" component="h2" gutterBottom>
          {titleOf(refresh, whole)}
        </Typography>
        <Typography paragraph style={{ maxWidth: '48em' }}>
          {!running && !whole && lastSuccessAt ? (
            <NotYet since={lastSuccessAt} />
          ) : (
            bodyOf(refresh, whole)
          )}
        </Typography>
        <RefreshControl refresh={refresh} />
      </CardContent>
    </Card>
  );
}

function NotYet(props: { since: string }) {
  const [before, after] = gateMessages.notYet.split('{{ago}}');
  return (
    <>
      {before}
      <Ago at={props.since} />
      {after}
    </>
  );
}

// Without the permission to see refreshes it is not known whether one ended.
function titleOf({ state, readable }: Refresh, whole: boolean): string {
  if (state?.running) {
    return gateMessages.runningTitle;
  }
  return whole || (readable && !state?.lastSuccessAt)
    ? gateMessages.nothingTitle
    : gateMessages.notYetTitle;
}

function bodyOf({ state, readable }: Refresh, whole: boolean): string {
  if (state?.running) {
    return gateMessages.running;
  }
  return whole || readable ? gateMessages.nothing : gateMessages.notYetPlain;
}
