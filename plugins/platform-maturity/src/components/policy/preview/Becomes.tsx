import { makeStyles } from '@material-ui/core/styles';
import TrendingFlat from '@material-ui/icons/TrendingFlat';
import { previewMessages } from './messages';

const useStyles = makeStyles({
  icon: { fontSize: '1.15em', verticalAlign: '-0.2em' },
});

/** Stands between an answer and the one that follows it. */
export function Becomes() {
  const classes = useStyles();
  return (
    <TrendingFlat
      className={classes.icon}
      titleAccess={previewMessages.becomes}
    />
  );
}
