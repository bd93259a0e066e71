import { InfoCard } from '@backstage/core-components';
import LinearProgress from '@material-ui/core/LinearProgress';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { assessmentReadPermission } from '@paved/plugin-platform-maturity-common';
import { failureOf, useMoves } from '../../hooks';
import { useWords } from '../../translation';
import { Failed } from '../gate';
import { plainText, RichText } from '../text';
import { MoveList } from './MoveList';
import { dayChoices, useDays, type Days } from './useDays';

const useStyles = makeStyles(theme => ({
  select: { minWidth: 120, marginBottom: theme.spacing(1.5) },
  progress: { height: 4 },
}));

/** Who moved since a date that can be chosen. */
export function MovesCard() {
  const classes = useStyles();
  const { moves: texts, format } = useWords();
  const [days, chooseDays] = useDays();
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
            values={{ permission: assessmentReadPermission.name }}
          />
        </Typography>
      ) : (
        <>
          <DaysSelect days={days} onChange={chooseDays} />
          <div className={classes.progress}>
            {loading && moves && <LinearProgress aria-label={texts.loading} />}
          </div>
          {error && <Failed title={texts.failed} error={error} retry={retry} />}
          {!moves && !error && (
            <div role="status" aria-label={texts.loading}>
              <Skeleton variant="rect" height={160} />
            </div>
          )}
          {moves && !error && moves.moves.length === 0 && (
            <Typography color="textSecondary">
              {plainText({
                template: texts.none,
                values: { days: format.count(days) },
              })}
            </Typography>
          )}
          {moves && !error && moves.moves.length > 0 && (
            <MoveList key={moves.since} moves={moves} />
          )}
        </>
      )}
    </InfoCard>
  );
}

function DaysSelect(props: { days: Days; onChange: (days: Days) => void }) {
  const classes = useStyles();
  const { moves: texts, format } = useWords();
  return (
    <TextField
      select
      id="platform-maturity-moved"
      label={texts.since}
      value={props.days}
      onChange={({ target }) => props.onChange(Number(target.value) as Days)}
      className={classes.select}
    >
      {dayChoices.map(choice => (
        <MenuItem key={choice} value={choice}>
          {plainText({
            template: texts.days,
            values: { count: format.count(choice) },
          })}
        </MenuItem>
      ))}
    </TextField>
  );
}
