import { makeStyles } from '@material-ui/core/styles';
import { useMarkColors } from '../marks';

const useStyles = makeStyles(theme => ({
  bar: {
    height: 12,
    borderRadius: 2,
    boxSizing: 'border-box',
    border: `1px solid ${theme.palette.text.secondary}`,
    overflow: 'hidden',
  },
  part: { height: '100%' },
}));

/** A share of 0–1 as a bar. */
export function ShareBar(props: { share: number; label: string }) {
  const classes = useStyles();
  const { met } = useMarkColors();
  return (
    <div role="img" aria-label={props.label} className={classes.bar}>
      <div
        className={classes.part}
        style={{ width: `${props.share * 100}%`, backgroundColor: met.fill }}
      />
    </div>
  );
}
