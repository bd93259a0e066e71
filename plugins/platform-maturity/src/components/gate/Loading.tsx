import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useWords } from '../../translation';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    marginTop: theme.spacing(3),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** The shape of an assessment while it is on its way, so that nothing jumps. */
export function Loading() {
  const classes = useStyles();
  const { gate } = useWords();
  return (
    <div role="status" aria-label={gate.loading}>
      <Skeleton variant="rect" height={420} />
      <div className={classes.columns}>
        <Skeleton variant="rect" height={560} />
        <Skeleton variant="rect" height={560} />
      </div>
    </div>
  );
}
