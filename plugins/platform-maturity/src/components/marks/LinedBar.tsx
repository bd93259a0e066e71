import { alpha, makeStyles } from '@material-ui/core/styles';

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
}));

/** A bar of 0–1 with lines across it; dashed around where nothing is known. */
export function LinedBar(props: {
  isKnown: boolean;
  /** How far it is filled: a length in CSS; absent: not at all. */
  filled?: string;
  color?: string;
  /** Where the lines are: lengths in CSS. */
  lines: readonly string[];
}) {
  const classes = useStyles();
  const { isKnown, filled, color, lines } = props;
  return (
    <div className={`${classes.track} ${isKnown ? '' : classes.unknown}`}>
      {filled !== undefined && (
        <div
          className={classes.fill}
          style={{ width: filled, backgroundColor: color }}
        />
      )}
      {lines.map(left => (
        <div key={left} className={classes.line} style={{ left }} />
      ))}
    </div>
  );
}
