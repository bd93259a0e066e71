import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  missingTitle,
  type Missing,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { HowToRegister } from '../unknown';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(3) },
  item: { padding: theme.spacing(0.5, 0) },
}));

/** What to register for an answer, most effective first. */
export function ToDo(props: { items: Missing[] }) {
  const classes = useStyles();
  const { answer, reader } = useWords();
  return (
    <>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {answer.toDo}
      </Typography>
      <ol className={classes.list}>
        {props.items.map(missing => (
          <li key={missing.id} className={classes.item}>
            <Typography variant="body2" component="div">
              <strong>{missingTitle(missing, reader)}</strong>
            </Typography>
            <HowToRegister missing={missing} />
          </li>
        ))}
      </ol>
    </>
  );
}
