import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  missingTitle,
  type Missing,
} from '@paved/plugin-platform-maturity-common';
import { HowToRegister } from '../unknown';
import { answerMessages } from './messages';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(3) },
  item: { padding: theme.spacing(0.5, 0) },
}));

/** What to register for an answer, most effective first. */
export function ToDo(props: { items: Missing[] }) {
  const classes = useStyles();
  return (
    <>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {answerMessages.toDo}
      </Typography>
      <ol className={classes.list}>
        {props.items.map(missing => (
          <li key={missing.id} className={classes.item}>
            <Typography variant="body2" component="div">
              <strong>{missingTitle(missing)}</strong>
            </Typography>
            <HowToRegister missing={missing} />
          </li>
        ))}
      </ol>
    </>
  );
}
