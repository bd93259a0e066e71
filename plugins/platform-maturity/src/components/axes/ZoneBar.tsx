import { alpha, makeStyles } from '@material-ui/core/styles';

/** A stretch of a bar from the end of the one before to `to` (0–1). */
export interface Zone {
  to: number;
  label: string;
}

const useStyles = makeStyles(theme => ({
  track: {
    position: 'relative',
    height: 14,
    borderRadius: 3,
    overflow: 'hidden',
    backgroundColor: alpha(theme.palette.text.primary, 0.09),
  },
  unknown: {
    boxSizing: 'border-box',
    backgroundColor: 'transparent',
    border: `1.5px dashed ${theme.palette.text.secondary}`,
  },
  fill: { position: 'absolute', top: 3, bottom: 3, left: 0, borderRadius: 2 },
  line: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: 2,
    marginLeft: -1,
    backgroundColor: theme.palette.text.primary,
    boxShadow: `0 0 0 1px ${theme.palette.background.paper}`,
  },
  labels: { display: 'flex', marginTop: 2 },
  label: {
    fontSize: theme.typography.caption.fontSize,
    lineHeight: 1.3,
    color: theme.palette.text.secondary,
    textAlign: 'center',
    padding: theme.spacing(0, 0.5),
    boxSizing: 'border-box',
  },
  here: { color: theme.palette.text.primary, fontWeight: 600 },
}));

/** The zone that a value lies in. */
export function zoneOf(zones: readonly Zone[], value: number): Zone {
  return zones.find(({ to }) => value < to - 1e-9) ?? zones[zones.length - 1];
}

/** A bar of 0–1 with lines where its zones meet, and their words below. */
export function ZoneBar(props: {
  value?: number;
  zones: readonly Zone[];
  color: string;
  description: string;
}) {
  const classes = useStyles();
  const { value, zones, color } = props;
  const here = value === undefined ? undefined : zoneOf(zones, value);
  return (
    <div role="img" aria-label={props.description}>
      <div
        className={`${classes.track} ${
          value === undefined ? classes.unknown : ''
        }`}
      >
        {value !== undefined && (
          <div
            className={classes.fill}
            style={{ width: `${value * 100}%`, backgroundColor: color }}
          />
        )}
        {zones.slice(0, -1).map(({ to }) => (
          <div
            key={to}
            className={classes.line}
            style={{ left: `${to * 100}%` }}
          />
        ))}
      </div>
      <div className={classes.labels}>
        {zones.map((zone, index) => (
          <span
            key={zone.to}
            className={`${classes.label} ${zone === here ? classes.here : ''}`}
            style={{
              width: `${(zone.to - (zones[index - 1]?.to ?? 0)) * 100}%`,
            }}
          >
            {zone.label}
          </span>
        ))}
      </div>
    </div>
  );
}
