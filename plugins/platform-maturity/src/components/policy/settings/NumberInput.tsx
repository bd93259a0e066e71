import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';

const useStyles = makeStyles({
  field: { width: 104 },
  input: { padding: '6px 0 6px 8px' },
});

/**
 * A number as the configuration has it. What is typed and is no number stays in
 * the field until it is left; the last number holds meanwhile.
 */
export function NumberInput(props: {
  label: string;
  value: number | null;
  step: number;
  error: boolean;
  describedBy?: string;
  disabled: boolean;
  /** `undefined` where the field was emptied. */
  onChange: (value: number | undefined) => void;
}) {
  const classes = useStyles();
  const { label, value, step, error, describedBy, disabled, onChange } = props;
  const [draft, setDraft] = useState<{ text: string; of: number | null }>();
  // What is typed is shown only as long as it is what holds.
  const text = draft && draft.of === value ? draft.text : String(value ?? '');

  const type = (typed: string) => {
    const number = typed.trim() === '' ? undefined : Number(typed);
    const valid = number === undefined || Number.isFinite(number);
    setDraft({
      text: typed,
      of: valid && number !== undefined ? number : value,
    });
    if (valid) {
      onChange(number);
    }
  };
  return (
    <TextField
      type="number"
      variant="outlined"
      size="small"
      className={classes.field}
      value={text}
      error={error}
      disabled={disabled}
      onChange={event => type(event.target.value)}
      onBlur={() => setDraft(undefined)}
      inputProps={{
        'aria-label': label,
        'aria-describedby': describedBy,
        'aria-invalid': error,
        step,
        className: classes.input,
      }}
    />
  );
}
