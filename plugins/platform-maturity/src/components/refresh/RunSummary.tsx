import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { RefreshState } from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import type { Refresh } from '../../hooks';
import { useWords } from '../../translation';
import { OutcomeMark } from '../marks';
import { Ago, plainText } from '../text';
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
  const { refresh: texts, format } = useWords();
  const { lastRun, lastSuccessAt } = props.state;
  return (
    <InfoCard title={texts.lastRun} titleTypographyProps={{ component: 'h2' }}>
      {lastRun ? (
        <dl className={classes.figures}>
          <Figure term={texts.outcome}>
            <OutcomeMark
              outcome={lastRun.outcome === 'succeeded' ? 'met' : 'unmet'}
            >
              {texts.outcomes[lastRun.outcome]}
            </OutcomeMark>
          </Figure>
          <Figure term={texts.started}>
            <Ago at={lastRun.startedAt} />
          </Figure>
          {lastSuccessAt && lastRun.outcome === 'failed' && (
            <Figure term={texts.confirmed}>
              <Ago at={lastSuccessAt} />
            </Figure>
          )}
          <Figure term={texts.duration}>
            {plainText({
              template: texts.seconds,
              values: { count: format.decimal(lastRun.durationMs / 1000) },
            })}
          </Figure>
          <Figure term={texts.entities}>
            {format.count(lastRun.entities)}
          </Figure>
          <Figure term={texts.assessed}>
            {format.count(lastRun.assessed)}
          </Figure>
          <Figure term={texts.changed}>{format.count(lastRun.changed)}</Figure>
          <Figure term={texts.removed}>{format.count(lastRun.removed)}</Figure>
        </dl>
      ) : (
        <Typography paragraph>{texts.never}</Typography>
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
