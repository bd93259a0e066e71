import { makeStyles } from '@material-ui/core/styles';
import {
  evidenceStrengths,
  pluralFor,
  type EvidenceStrength,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { plainText } from '../text';
import { StrengthGlyph } from './StrengthGlyph';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  long: {
    flexDirection: 'column',
    color: theme.palette.text.primary,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  count: { whiteSpace: 'nowrap' },
  meaning: {
    marginLeft: theme.spacing(0.5),
    color: theme.palette.text.secondary,
  },
}));

type Counts = Record<EvidenceStrength, number>;

/**
 * How many outcomes rest on which strength of evidence, each apart: an icon, a
 * number and a word. Of a single outcome the word says enough.
 */
export function Strengths(props: {
  counts: Counts;
  /** There is one outcome only, so that a number would say nothing. */
  single?: boolean;
  /** Shows what there is none of, too. */
  all?: boolean;
  /** Says what each strength is worth. */
  withMeanings?: boolean;
}) {
  const classes = useStyles();
  const words = useWords();
  const { strengths } = words;
  const { counts, single, all, withMeanings } = props;
  const shown = evidenceStrengths.filter(id => all || counts[id] > 0);
  if (shown.length === 0) {
    return null;
  }
  return (
    <ul
      aria-label={strengths.label}
      className={`${classes.list} ${withMeanings ? classes.long : ''}`}
    >
      {shown.map(id => (
        <li
          key={id}
          className={classes.item}
          title={withMeanings ? undefined : strengths.meanings[id]}
        >
          <StrengthGlyph strength={id} />
          <span className={classes.count}>
            {single ? strengths.words[id] : countedWords(id, counts, words)}
          </span>
          {withMeanings && (
            <span className={classes.meaning}>{strengths.meanings[id]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "3 observed". */
export function countedWords(
  strength: EvidenceStrength,
  counts: Counts,
  { strengths, format, reader }: Words,
) {
  const count = counts[strength];
  return plainText({
    template: pluralFor(strengths.counted[strength], count, reader),
    values: { count: format.count(count) },
  });
}
