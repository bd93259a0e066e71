import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentReadPermission,
  causePhrase,
  type SubjectMove,
} from '@paved/plugin-platform-maturity-common';
import { useMoves } from '../../hooks';
import { useWords } from '../../translation';
import { daysSearch, MoveItem } from '../moves';
import { plainText, RichText } from '../text';
import { Failure } from './Failure';
import { mostDaysBack, usualDaysBack } from './daysBack';
import { PageLink } from './PageLink';
import { Waiting } from './Waiting';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 'none', paddingTop: 0 },
  },
}));

/** So many changes fit into a widget. */
const most = 8;

/** The latest changes of answers, each with what weighed most. */
export function RecentChanges(props: { daysBack?: number }) {
  const classes = useStyles();
  const { moves: texts, home, format } = useWords();
  const days = inRange(props.daysBack);
  const { moves, error, retry } = useMoves(days);
  if (error) {
    return (
      <Failure
        error={error}
        permission={assessmentReadPermission}
        retry={retry}
      />
    );
  }
  if (!moves) {
    return <Waiting />;
  }
  return (
    <>
      {moves.moves.length === 0 ? (
        <Typography color="textSecondary">
          {plainText({
            template: texts.none,
            values: { days: format.count(days) },
          })}
        </Typography>
      ) : (
        <ul className={classes.list} aria-label={texts.list}>
          {moves.moves.slice(0, most).map(move => (
            <li key={`${move.subject.ref} ${move.at}`} className={classes.item}>
              <MoveItem move={move}>
                <MainCause move={move} />
              </MoveItem>
            </li>
          ))}
        </ul>
      )}
      <PageLink to={`/overview${daysSearch(days)}`}>{home.allChanges}</PageLink>
    </>
  );
}

/** The causes come with what decided first. */
function MainCause({ move }: { move: SubjectMove }) {
  const { home, reader } = useWords();
  const [cause] = move.causes;
  return cause ? (
    <Typography variant="body2" color="textSecondary">
      {home.because}
      <RichText {...causePhrase(cause, reader)} />
    </Typography>
  ) : null;
}

/** What somebody set by hand in a file may be anything. */
function inRange(daysBack: unknown): number {
  const days = Math.round(Number(daysBack));
  return days >= 1 ? Math.min(days, mostDaysBack) : usualDaysBack;
}
