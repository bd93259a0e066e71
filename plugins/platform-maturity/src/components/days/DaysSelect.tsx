import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useWords } from '../../translation';
import { plainText } from '../text';

const useStyles = makeStyles({ select: { minWidth: 120 } });

/** How many days to look back. */
export function DaysSelect(props: {
  id: string;
  choices: readonly number[];
  days: number;
  onChange: (days: number) => void;
}) {
  const classes = useStyles();
  const { moves, format } = useWords();
  return (
    <TextField
      select
      id={props.id}
      label={moves.since}
      value={props.days}
      onChange={({ target }) => props.onChange(Number(target.value))}
      className={classes.select}
    >
      {props.choices.map(choice => (
        <MenuItem key={choice} value={choice}>
          {plainText({
            template: moves.days,
            values: { count: format.count(choice) },
          })}
        </MenuItem>
      ))}
    </TextField>
  );
}
