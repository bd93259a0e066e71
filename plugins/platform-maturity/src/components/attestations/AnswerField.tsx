import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import InputAdornment from '@material-ui/core/InputAdornment';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type { QuestionId } from '@paved/plugin-platform-maturity-common';
import { useId } from 'react';
import { useWords } from '../../translation';
import { choicesOf } from './words';

const useStyles = makeStyles(theme => ({
  choice: { alignItems: 'flex-start', marginBottom: theme.spacing(0.5) },
  label: { paddingTop: theme.spacing(1) },
}));

/** The answer to a question: a share in per cent, or one of its words. */
export function AnswerField(props: {
  question: QuestionId;
  /** What is typed or chosen; empty at first. */
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it. */
  error?: string;
  disabled: boolean;
}) {
  const classes = useStyles();
  const id = useId();
  const { question, value, onChange, error, disabled } = props;
  const words = useWords();
  const { dialog } = words.attestations;
  const choices = choicesOf(question, words);
  if (!choices) {
    return (
      <TextField
        id={id}
        type="number"
        variant="outlined"
        label={dialog.share}
        value={value}
        onChange={event => onChange(event.target.value)}
        error={error !== undefined}
        helperText={error}
        disabled={disabled}
        fullWidth
        inputProps={{ min: 0, max: 100, step: 'any' }}
        InputProps={{
          endAdornment: (
            <InputAdornment position="end">{dialog.percent}</InputAdornment>
          ),
        }}
      />
    );
  }
  return (
    <FormControl
      component="fieldset"
      error={error !== undefined}
      disabled={disabled}
    >
      <FormLabel component="legend">{dialog.answer}</FormLabel>
      <RadioGroup
        name={id}
        value={value}
        onChange={event => onChange(event.target.value)}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {choices.map(choice => (
          <FormControlLabel
            key={choice.value}
            value={choice.value}
            className={classes.choice}
            control={<Radio color="primary" />}
            label={
              <div className={classes.label}>
                <Typography variant="body1" component="div">
                  {choice.label}
                </Typography>
                {choice.description && (
                  <Typography variant="body2" color="textSecondary">
                    {choice.description}
                  </Typography>
                )}
              </div>
            }
          />
        ))}
      </RadioGroup>
      {error && <FormHelperText id={`${id}-error`}>{error}</FormHelperText>}
    </FormControl>
  );
}
