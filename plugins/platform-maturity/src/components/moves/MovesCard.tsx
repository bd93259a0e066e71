import { InfoCard } from '@backstage/core-components';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { assessmentReadPermission } from '@paved/plugin-platform-maturity-common';
import { failureOf, permissionMissing, useDays, useMoves } from '../../hooks';
import { useWords } from '../../translation';
import { DaysSelect } from '../days';
import { TableDownload } from '../download';
import { Awaited, Failed } from '../gate';
import { plainText, RichText } from '../text';
import { movesDays } from './days';
import { MoveList } from './MoveList';

const useStyles = makeStyles(theme => ({
  progress: { height: 4, marginTop: theme.spacing(1.5) },
}));

/** Who moved since a date that can be chosen. */
export function MovesCard() {
  const classes = useStyles();
  const { moves: texts, format } = useWords();
  const [days, chooseDays] = useDays(movesDays);
  const { moves, loading, error, retry } = useMoves(days);
  return (
    <InfoCard
      title={texts.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={texts.subheader}
    >
      {error && failureOf(error) === 'forbidden' ? (
        <Typography>
          <RichText
            template={texts.forbidden}
            values={{
              permission: permissionMissing(error, assessmentReadPermission)
                .name,
            }}
          />
        </Typography>
      ) : (
        <>
          <DaysSelect
            id="platform-maturity-moved"
            choices={movesDays.choices}
            days={days}
            onChange={chooseDays}
          />
          <div className={classes.progress}>
            {loading && moves && <LinearProgress aria-label={texts.loading} />}
          </div>
          {error && <Failed title={texts.failed} error={error} retry={retry} />}
          {!moves && !error && <Awaited label={texts.loading} height={160} />}
          {moves && !error && moves.moves.length === 0 && (
            <Typography color="textSecondary">
              {plainText({
                template: texts.none,
                values: { days: format.count(days) },
              })}
            </Typography>
          )}
          {moves && !error && moves.moves.length > 0 && (
            <>
              <MoveList key={moves.since} moves={moves} />
              <TableDownload
                table="moves"
                query={{ since: moves.since }}
                title={texts.title}
              />
            </>
          )}
        </>
      )}
    </InfoCard>
  );
}
