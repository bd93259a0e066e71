import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translation';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(0.5, 1),
    marginTop: theme.spacing(1),
  },
  off: {
    color: theme.palette.action.disabled,
    cursor: 'default',
    '&:hover': { backgroundColor: 'transparent' },
  },
}));

/** Turns the pages of a table or list, and says which one is shown. */
export function PageControl(props: {
  /** What has the pages. */
  title: string;
  /** Which page is shown. */
  text?: string;
  /** Absent on the first page. */
  previous?: () => void;
  /** Absent on the last page. */
  next?: () => void;
}) {
  const classes = useStyles();
  const { paging } = useWords();
  const { title, text, previous, next } = props;
  return (
    <nav
      className={classes.root}
      aria-label={plainText({ template: paging.label, values: { title } })}
    >
      <Typography
        variant="body2"
        color="textSecondary"
        component="span"
        role="status"
      >
        {text}
      </Typography>
      <Turn name={paging.previous} turn={previous} />
      <Turn name={paging.next} turn={next} />
    </nav>
  );
}

/** A button that keeps the focus where there is no further page. */
function Turn(props: { name: string; turn?: () => void }) {
  const classes = useStyles();
  const { name, turn } = props;
  return (
    <Button
      aria-disabled={!turn}
      className={turn ? undefined : classes.off}
      disableRipple={!turn}
      onClick={turn}
    >
      {name}
    </Button>
  );
}
