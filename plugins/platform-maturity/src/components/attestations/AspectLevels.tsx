import { makeStyles } from '@material-ui/core/styles';
import HistoryIcon from '@material-ui/icons/History';
import PlaceIcon from '@material-ui/icons/Place';
import {
  aspectLevels,
  aspects,
  type AnsweredQuestion,
  type AspectId,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { plainText, RichText } from '../text';

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
  const { attestations, explanation, format } = useWords();
  const { profile } = attestations;
  const { questions, aspectLevels: levelTexts } = explanation.definitions;
  const { title } = questions[aspect];
  const { shares } = aspects[aspect];
  const level = aspectLevels.find(each => each === item.current?.answer);
  const expired = item.state === 'expired';
  return (
    <>
      <ol
        className={classes.levels}
        aria-label={plainText({
          template: profile.levels,
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
              <span className={classes.word}>{attestations.levels[each]}</span>
              <span aria-hidden className={classes.track}>
                <span
                  className={classes.bar}
                  style={{ width: formatWidth(shares[index]) }}
                />
              </span>
              {plainText({
                template: profile.share,
                values: { share: format.share(shares[index]) },
              })}
              {isHere && (
                <span className={classes.mark}>
                  {expired ? (
                    <HistoryIcon aria-hidden className={classes.icon} />
                  ) : (
                    <PlaceIcon aria-hidden className={classes.icon} />
                  )}
                  {expired ? profile.wasHere : profile.here}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {level && (
        <p className={classes.description}>
          <RichText
            template={profile.level}
            values={{
              level: attestations.levels[level],
              description: levelTexts[aspect][level],
            }}
          />
        </p>
      )}
    </>
  );
}

/** A bar of the full width would be all respondents. */
function formatWidth(share: number): string {
  return `${share * 100}%`;
}
