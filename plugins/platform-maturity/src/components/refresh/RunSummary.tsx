import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { RefreshState } from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import type { Refresh } from '../../hooks';
import { formatCount } from '../figures';
import { OutcomeMark } from '../marks';
import { Ago, plainText } from '../text';
import { outcomeOfRun, refreshMessages } from './messages';
import { RefreshControl } from './RefreshControl';

const useStyles = makeStyles(theme => ({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: theme.spacing(2),
    margin: theme.spacing(0, 0, 2),
    '& dt': {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
    },
    '& dd': { margin: 0, fontSize: theme.typography.body1.fontSize },
  },
}));

/** How the last refresh went, and a new one for those who may. */
export function RunSummary(props: { refresh: Refresh; state: RefreshState }) {
  const classes = useStyles();
  const { lastRun, lastSuccessAt } = props.state;
  return (
    <InfoCard
      title={refreshMessages.lastRun}
      titleTypographyProps={{ component: 'h2' }}
    >
      {lastRun ? (
        <dl className={classes.figures}>
          <Figure term={refreshMessages.outcome}>
            <OutcomeMark
              outcome={lastRun.outcome === 'succeeded' ? 'met' : 'unmet'}
            >
              {outcomeOfRun[lastRun.outcome]}
            </OutcomeMark>
          </Figure>
          <Figure term={refreshMessages.started}>
            <Ago at={lastRun.startedAt} />
          </Figure>
          {lastSuccessAt && lastRun.outcome === 'failed' && (
            <Figure term={refreshMessages.confirmed}>
              <Ago at={lastSuccessAt} />
            </Figure>
          )}
          <Figure term={refreshMessages.duration}>
            {plainText({
              template: refreshMessages.seconds,
              values: { count: (lastRun.durationMs / 1000).toFixed(1) },
            })}
          </Figure>
          <Figure term={refreshMessages.entities}>
            {formatCount(lastRun.entities)}
          </Figure>
          <Figure term={refreshMessages.assessed}>
            {formatCount(lastRun.assessed)}
          </Figure>
          <Figure term={refreshMessages.changed}>
            {formatCount(lastRun.changed)}
          </Figure>
          <Figure term={refreshMessages.removed}>
            {formatCount(lastRun.removed)}
          </Figure>
        </dl>
      ) : (
        <Typography paragraph>{refreshMessages.never}</Typography>
      )}
      <RefreshControl refresh={props.refresh} />
    </InfoCard>
  );
}

function Figure(props: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
