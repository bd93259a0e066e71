import { makeStyles } from '@material-ui/core/styles';
import HistoryIcon from '@material-ui/icons/History';
import PlaceIcon from '@material-ui/icons/Place';
import {
  aspectLevels,
  aspects,
  type AnsweredQuestion,
  type AspectId,
} from '@paved/plugin-platform-maturity-common';
import { formatShare } from '../figures';
import { plainText } from '../text';
import { levelWords, profileMessages } from './messages';

const useStyles = makeStyles(theme => ({
  levels: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    // In four columns the words would not fit.
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  level: {
    padding: theme.spacing(1),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  here: {
    color: theme.palette.text.primary,
    border: `2px solid ${theme.palette.text.primary}`,
    padding: `calc(${theme.spacing(1)}px - 1px)`,
  },
  wasHere: { borderStyle: 'dashed' },
  word: { display: 'block', fontWeight: 500, overflowWrap: 'anywhere' },
  track: {
    display: 'block',
    height: 8,
    margin: theme.spacing(0.75, 0, 0.5),
    borderRadius: 2,
    backgroundColor: theme.palette.action.hover,
  },
  bar: {
    display: 'block',
    height: '100%',
    borderRadius: 2,
    backgroundColor: theme.palette.text.secondary,
  },
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    marginTop: theme.spacing(0.5),
    fontWeight: 600,
  },
  icon: { fontSize: 18, flexShrink: 0 },
  description: {
    margin: theme.spacing(1, 0, 0),
    fontSize: theme.typography.body2.fontSize,
  },
}));

/**
 * The four levels of an aspect with the published share of each, and where the
 * organization sees itself.
 */
export function AspectLevels(props: {
  aspect: AspectId;
  item: AnsweredQuestion;
}) {
  const classes = useStyles();
  const { aspect, item } = props;
  const { title, levels, shares } = aspects[aspect];
  const level = aspectLevels.find(each => each === item.current?.answer);
  const expired = item.state === 'expired';
  return (
    <>
      <ol
        className={classes.levels}
        aria-label={plainText({
          template: profileMessages.levels,
          values: { title },
        })}
      >
        {aspectLevels.map((each, index) => {
          const isHere = each === level;
          return (
            <li
              key={each}
              className={[
                classes.level,
                isHere ? classes.here : '',
                isHere && expired ? classes.wasHere : '',
              ].join(' ')}
              aria-current={isHere && !expired ? 'step' : undefined}
            >
              <span className={classes.word}>{levelWords[each]}</span>
              <span aria-hidden className={classes.track}>
                <span
                  className={classes.bar}
                  style={{ width: formatWidth(shares[index]) }}
                />
              </span>
              {plainText({
                template: profileMessages.share,
                values: { share: formatShare(shares[index]) },
              })}
              {isHere && (
                <span className={classes.mark}>
                  {expired ? (
                    <HistoryIcon aria-hidden className={classes.icon} />
                  ) : (
                    <PlaceIcon aria-hidden className={classes.icon} />
                  )}
                  {expired ? profileMessages.wasHere : profileMessages.here}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {level && (
        <p className={classes.description}>
          <strong>{levelWords[level]}:</strong> {levels[level]}
        </p>
      )}
    </>
  );
}

/** A bar of the full width would be all respondents. */
function formatWidth(share: number): string {
  return `${share * 100}%`;
}
