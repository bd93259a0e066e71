import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  organizationReadPermission,
  type SubjectKind,
} from '@paved/plugin-platform-maturity-common';
import {
  failureOf,
  permissionMissing,
  useDays,
  useGoldenPaths,
} from '../../hooks';
import { useWords } from '../../translation';
import { DaysSelect } from '../days';
import { TableDownload } from '../download';
import { Awaited, Failed } from '../gate';
import { RichText } from '../text';
import { Adoption } from './Adoption';
import { pathDays } from './days';
import { Departures } from './Departures';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: theme.spacing(0, 2),
  },
  progress: { height: 4, marginTop: theme.spacing(1) },
  note: { marginTop: theme.spacing(2) },
}));

/** How much was made from templates until now, and what left its path. */
export function ThroughTime(props: { subjectRef: string; kind: SubjectKind }) {
  const classes = useStyles();
  const { time } = useWords().goldenPaths;
  const { subjectRef, kind } = props;
  const [days, chooseDays] = useDays(pathDays);
  const { history, loading, error, retry } = useGoldenPaths(subjectRef, days);
  const title = (
    <Typography variant="subtitle2" component="h3">
      {time.title}
    </Typography>
  );
  if (error && failureOf(error) === 'forbidden') {
    return (
      <>
        {title}
        <Typography variant="body2" color="textSecondary">
          <RichText
            template={time.forbidden}
            values={{
              permission: permissionMissing(error, organizationReadPermission)
                .name,
            }}
          />
        </Typography>
      </>
    );
  }
  return (
    <>
      <div className={classes.head}>
        {title}
        <DaysSelect
          id="platform-maturity-paths"
          choices={pathDays.choices}
          days={days}
          onChange={chooseDays}
        />
      </div>
      <div className={classes.progress}>
        {loading && history && <LinearProgress aria-label={time.loading} />}
      </div>
      {error && <Failed title={time.failed} error={error} retry={retry} />}
      {!history && !error && <Awaited label={time.loading} height={220} />}
      {history && !error && (
        <>
          <Adoption points={history.adoption} kind={kind} />
          <Departures key={history.since} left={history.left} days={days} />
          {kind === 'Organization' && history.left.components > 0 && (
            <TableDownload
              table="departures"
              query={{ since: history.since }}
              title={time.left}
            />
          )}
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.note}
          >
            {time.before}
          </Typography>
        </>
      )}
    </>
  );
}
