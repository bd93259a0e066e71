import { makeStyles } from '@material-ui/core/styles';
import type {
  Level,
  PolicySetting,
  Thresholds,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { ApproachGlyph, useMarkColors } from '../../marks';
import { plainText } from '../../text';
import { isShareSetting, shortFigure } from './figures';

const useStyles = makeStyles(theme => ({
  picture: { minWidth: 160, maxWidth: 360 },
  track: {
    position: 'relative',
    height: 18,
    borderRadius: 3,
    overflow: 'hidden',
  },
  zone: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    borderBottom: '4px solid',
    backgroundColor: theme.palette.action.hover,
    '& + &': { borderLeft: `2px solid ${theme.palette.background.paper}` },
  },
  scale: {
    position: 'relative',
    height: 18,
    fontSize: theme.typography.caption.fontSize,
    whiteSpace: 'nowrap',
  },
  defaults: { color: theme.palette.text.secondary },
  tick: { position: 'absolute', padding: theme.spacing(0, 0.5) },
  // The figures stand outside of what they bound, so that they never meet.
  mark: { position: 'absolute', marginLeft: -5 },
  low: { transform: 'translateX(-100%)' },
}));

const levels: readonly Level[] = ['devops', 'hybrid', 'platformEngineering'];

/**
 * Where the two thresholds of a measure divide its values, on a scale from zero
 * that has room beyond the upper one; the defaults below where they differ.
 */
export function ThresholdPicture(props: {
  title: string;
  setting: Pick<PolicySetting, 'key' | 'unit'>;
  thresholds: Thresholds;
  defaults: Thresholds;
}) {
  const classes = useStyles();
  const colors = useMarkColors();
  const words = useWords();
  const { picture, pictureChanged, defaultMark } = words.policy.settings;
  const { title, setting, thresholds, defaults } = props;
  const { low, high } = thresholds;
  const changed = low !== defaults.low || high !== defaults.high;
  const upmost = Math.max(high, defaults.high);
  const end = isShareSetting(setting)
    ? Math.max(1, upmost)
    : Math.max(upmost * 1.5, Number.MIN_VALUE);
  const at = (value: number) =>
    `${Math.min(100, Math.max(0, (value / end) * 100))}%`;
  const figure = (value: number) => shortFigure(setting, value, words);
  const label = plainText({
    template: picture,
    values: { title, low: figure(low), high: figure(high) },
  });
  const bounds = [0, low, high, end];
  return (
    <div
      role="img"
      className={classes.picture}
      aria-label={
        changed
          ? plainText({
              template: pictureChanged,
              values: {
                picture: label,
                defaultLow: figure(defaults.low),
                defaultHigh: figure(defaults.high),
              },
            })
          : label
      }
    >
      <div className={classes.track}>
        {levels.map((level, index) => (
          <div
            key={level}
            className={classes.zone}
            style={{
              left: at(bounds[index]),
              width: `calc(${at(bounds[index + 1])} - ${at(bounds[index])})`,
              borderBottomColor: colors[level].fill,
            }}
          >
            <ApproachGlyph approach={level} size={10} />
          </div>
        ))}
      </div>
      <div className={classes.scale} aria-hidden>
        <span
          className={`${classes.tick} ${classes.low}`}
          style={{ left: at(low) }}
        >
          {figure(low)}
        </span>
        <span className={classes.tick} style={{ left: at(high) }}>
          {figure(high)}
        </span>
      </div>
      {changed && (
        <div className={`${classes.scale} ${classes.defaults}`} aria-hidden>
          <span className={classes.mark} style={{ left: at(defaults.low) }}>
            <Pointer />
          </span>
          <span className={classes.mark} style={{ left: at(defaults.high) }}>
            <Pointer /> {defaultMark}
          </span>
        </div>
      )}
    </div>
  );
}

/** Points up to where a default is on the scale above. */
function Pointer() {
  return (
    <svg width={10} height={9} viewBox="0 0 10 9" fill="none">
      <path d="M5 1 9 8H1Z" stroke="currentColor" strokeWidth={1.4} />
    </svg>
  );
}
