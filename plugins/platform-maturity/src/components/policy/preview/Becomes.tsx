import { makeStyles } from '@material-ui/core/styles';
import TrendingFlat from '@material-ui/icons/TrendingFlat';
import { useWords } from '../../../translation';

const useStyles = makeStyles({
  icon: { fontSize: '1.15em', verticalAlign: '-0.2em' },
});

/** Stands between an answer and the one that follows it. */
export function Becomes() {
  const classes = useStyles();
  const texts = useWords().policy.preview;
  return <TrendingFlat className={classes.icon} titleAccess={texts.becomes} />;
}
