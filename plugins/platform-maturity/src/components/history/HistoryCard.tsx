import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  organizationReadPermission,
  organizationRef,
  type History,
} from '@paved/plugin-platform-maturity-common';
import { useRef, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../../api';
import { failureOf, permissionMissing } from '../../hooks';
import { useWords } from '../../translation';
import { TableDownload } from '../download';
import { Awaited, Failed } from '../gate';
import { PictureButton } from '../picture';
import { Ago, Filled, plainText, RichText } from '../text';
import { ScoreChart } from './ScoreChart';
import { ScoreTable } from './ScoreTable';
import { Timeline } from './Timeline';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(3, 5),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  scores: { overflowX: 'auto' },
  bar: { display: 'flex', justifyContent: 'space-between' },
}));

/** How a subject came to stand as it does. */
export function HistoryCard(props: { subjectRef: string }) {
  const { subjectRef } = props;
  const { history } = useWords();
  const api = useApi(platformMaturityApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getHistory(subjectRef),
    [api, subjectRef],
  );
  return (
    <InfoCard
      title={history.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={history.subheader}
    >
      {error && failureOf(error) === 'forbidden' && (
        <Typography color="textSecondary">
          <RichText
            template={history.forbidden}
            values={{
              permission: permissionMissing(error, organizationReadPermission)
                .name,
            }}
          />
        </Typography>
      )}
      {error && failureOf(error) !== 'forbidden' && (
        <Failed title={history.failed} error={error} retry={retry} />
      )}
      {!value && !error && <Awaited label={history.loading} height={120} />}
      {value && <Loaded value={value} />}
    </InfoCard>
  );
}

function Loaded({ value }: { value: History }) {
  const classes = useStyles();
  const { history, picture, explanation } = useWords();
  const { subject, entries, points } = value;
  const chart = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [only] = entries;
  if (entries.length <= 1) {
    return (
      <Typography color="textSecondary">
        <Filled
          template={history.none}
          elements={{ since: only && <Ago at={only.since} /> }}
        />
      </Typography>
    );
  }
  return (
    <div className={classes.columns}>
      <Timeline entries={entries} />
      <div className={classes.scores}>
        <div className={classes.bar}>
          <Button size="small" onClick={() => setAsTable(!asTable)}>
            {asTable ? history.asChart : history.asTable}
          </Button>
          {!asTable && (
            <PictureButton
              chart={chart}
              title={plainText({
                template: picture.titleOf,
                values: {
                  chart: history.chart,
                  subject:
                    subject.title ??
                    (subject.ref === organizationRef
                      ? explanation.terms.organization.start
                      : subject.name),
                },
              })}
              name="history"
            />
          )}
        </div>
        {asTable ? (
          <ScoreTable points={points} />
        ) : (
          <div ref={chart}>
            <ScoreChart points={points} />
          </div>
        )}
        {subject.ref === organizationRef && (
          <TableDownload
            table="daily"
            query={{ since: points[0]?.at }}
            title={history.chart}
            help={history.daily}
          />
        )}
      </div>
    </div>
  );
}
