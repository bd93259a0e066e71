import { makeStyles } from '@material-ui/core/styles';
import {
  evidenceStrengths,
  type EvidenceStrength,
} from '@paved/plugin-platform-maturity-common';
import { formatCount } from '../figures';
import { plainText } from '../text';
import { strengthMeanings, strengthMessages, strengthWords } from './messages';
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
  const { counts, single, all, withMeanings } = props;
  const shown = evidenceStrengths.filter(id => all || counts[id] > 0);
  if (shown.length === 0) {
    return null;
  }
  return (
    <ul
      aria-label={strengthMessages.label}
      className={`${classes.list} ${withMeanings ? classes.long : ''}`}
    >
      {shown.map(id => (
        <li
          key={id}
          className={classes.item}
          title={withMeanings ? undefined : strengthMeanings[id]}
        >
          <StrengthGlyph strength={id} />
          <span className={classes.count}>
            {single ? strengthWords[id] : countedWords(id, counts)}
          </span>
          {withMeanings && (
            <span className={classes.meaning}>{strengthMeanings[id]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "3 observed". */
export function countedWords(strength: EvidenceStrength, counts: Counts) {
  return plainText({
    template: strengthMessages.counted,
    values: {
      count: formatCount(counts[strength]),
      strength: strengthWords[strength],
    },
  });
}
