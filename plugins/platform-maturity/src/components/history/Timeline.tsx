import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { HistoryEntry } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { MoreItems, useMoreItems } from '../paging';
import { Ago, RichText } from '../text';
import { CauseList } from './CauseList';
import { headlineOf } from './headline';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  entry: {
    position: 'relative',
    padding: theme.spacing(0, 0, 2, 3),
    borderLeft: `2px solid ${theme.palette.divider}`,
    marginLeft: 5,
    '&:last-child': { borderLeftColor: 'transparent', paddingBottom: 0 },
    '&::before': {
      content: '""',
      position: 'absolute',
      left: -6,
      top: 6,
      width: 10,
      height: 10,
      borderRadius: '50%',
      backgroundColor: theme.palette.text.secondary,
    },
  },
  when: { color: theme.palette.text.secondary },
}));

/** So many changes are shown at first. */
const first = 5;

/** The changes of a subject, latest first, each with its causes. */
export function Timeline(props: { entries: HistoryEntry[] }) {
  const classes = useStyles();
  const words = useWords();
  const { history } = words;
  const { entries } = props;
  const { shown, list, more } = useMoreItems(entries, first);
  return (
    <>
      <ol ref={list} className={classes.list} aria-label={history.changes}>
        {shown.map((entry, index) => (
          <li key={entry.since} className={classes.entry}>
            <Typography variant="body1">
              <RichText {...headlineOf(entry, entries[index + 1], words)} />
            </Typography>
            <Typography variant="body2" className={classes.when}>
              <Ago at={entry.since} />
            </Typography>
            {entry.causes && <CauseList causes={entry.causes} />}
          </li>
        ))}
      </ol>
      <MoreItems {...more} />
    </>
  );
}
