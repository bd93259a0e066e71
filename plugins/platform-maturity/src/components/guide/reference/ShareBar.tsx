import { alpha, makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../../translation';
import { useMarkColors } from '../../marks';

const useStyles = makeStyles(theme => ({
  track: {
    height: 6,
    marginTop: theme.spacing(0.5),
    borderRadius: 3,
    overflow: 'hidden',
    backgroundColor: alpha(theme.palette.text.primary, 0.09),
  },
  fill: { height: '100%' },
}));

/** A share of 0–1 as a figure, and as a bar to compare it by. */
export function ShareBar(props: { share: number }) {
  const classes = useStyles();
  const { format } = useWords();
  const { fill } = useMarkColors().undetermined;
  return (
    <>
      {format.exactShare(props.share)}
      <div aria-hidden className={classes.track}>
        <div
          className={classes.fill}
          style={{ width: `${props.share * 100}%`, backgroundColor: fill }}
        />
      </div>
    </>
  );
}
