import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { failureOf, permissionMissing, reasonOf } from '../../hooks';
import { useWords } from '../../translation';
import { RichText } from '../text';

const useStyles = makeStyles(theme => ({
  retry: { marginTop: theme.spacing(1) },
}));

/** Why a widget has nothing to show, in the room that a widget has. */
export function Failure(props: {
  error: Error;
  /** What it takes to see this, unless the server names another. */
  permission: { name: string };
  retry: () => void;
}) {
  const classes = useStyles();
  const { home } = useWords();
  const { error, permission, retry } = props;
  switch (failureOf(error)) {
    case 'notFound':
      return <Typography>{home.notAssessed}</Typography>;
    case 'forbidden':
      return (
        <Typography>
          <RichText
            template={home.forbidden}
            values={{ permission: permissionMissing(error, permission).name }}
          />
        </Typography>
      );
    default:
      return (
        <>
          <Typography role="alert">
            <RichText
              template={home.failed}
              values={{ reason: reasonOf(error) }}
            />
          </Typography>
          <Button
            variant="outlined"
            size="small"
            className={classes.retry}
            onClick={retry}
          >
            {home.retry}
          </Button>
        </>
      );
  }
}
