import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../translation';

const useStyles = makeStyles(theme => ({
  retry: { marginTop: theme.spacing(2) },
}));

/** What went wrong, and another try. */
export function Failed(props: {
  title?: string;
  error: Error;
  retry: () => void;
}) {
  const classes = useStyles();
  const { gate } = useWords();
  return (
    <div>
      <ResponseErrorPanel
        title={props.title ?? gate.errorTitle}
        error={props.error}
      />
      <Button
        variant="outlined"
        className={classes.retry}
        onClick={props.retry}
      >
        {gate.retry}
      </Button>
    </div>
  );
}
