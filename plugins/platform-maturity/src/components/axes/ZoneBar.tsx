import { makeStyles } from '@material-ui/core/styles';
import { LinedBar } from '../marks';

/** A stretch of a bar from the end of the one before to `to` (0–1). */
export interface Zone {
  to: number;
  label: string;
}

const useStyles = makeStyles(theme => ({
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
      <LinedBar
        isKnown={value !== undefined}
        filled={value === undefined ? undefined : `${value * 100}%`}
        color={color}
        lines={zones.slice(0, -1).map(({ to }) => `${to * 100}%`)}
      />
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
