import { LinkButton } from '@backstage/core-components';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../translation';
import { phrasesOf } from './phrasesOf';
import { useAnswerFilter } from './useAnswerFilter';

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    marginBottom: theme.spacing(1),
  },
  chip: { margin: 0 },
}));

/** What the page is narrowed to, and the way back; nothing where it is not. */
export function FilterChips() {
  const classes = useStyles();
  const words = useWords();
  const { answerFilter } = words;
  const { filter, isSet, pathOf } = useAnswerFilter();
  if (!isSet) {
    return null;
  }
  return (
    <div className={classes.chips} role="group" aria-label={answerFilter.title}>
      {phrasesOf(filter, words).map(phrase => (
        <Chip
          key={phrase}
          size="small"
          variant="outlined"
          className={classes.chip}
          label={phrase}
        />
      ))}
      <LinkButton to={pathOf({})} size="small">
        {answerFilter.clear}
      </LinkButton>
    </div>
  );
}
