import TextField from '@material-ui/core/TextField';
import {
  longestName,
  nameProblemOf,
  type Scenario,
} from '../../../hooks/guide';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../translation';
import { plainText } from '../../text';

/** The name of a scenario; says what is wrong with it once it was tried. */
export function NameField(props: {
  /** Joins the field to its label. */
  id: string;
  label: string;
  placeholder?: string;
  value: string;
  others: readonly Scenario[];
  tried: boolean;
  /** Takes the focus when it appears: the button for it just did its part. */
  focused?: boolean;
  onChange: (value: string) => void;
}) {
  const { format, guide: texts } = useWords();
  const { label, placeholder, value, others, tried, focused } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) {
      input.current?.focus();
    }
  }, [focused]);
  const problem = nameProblemOf(value, others);
  // Only an empty name is no mistake before somebody tries to save it.
  const shown = problem === 'empty' && !tried ? undefined : problem;
  return (
    <TextField
      id={props.id}
      variant="outlined"
      size="small"
      fullWidth
      label={label}
      placeholder={placeholder}
      value={value}
      error={shown !== undefined}
      helperText={
        shown &&
        plainText({
          template: texts.scenarios.nameProblems[shown],
          values: { longest: format.count(longestName) },
        })
      }
      onChange={event => props.onChange(event.target.value)}
      inputRef={input}
    />
  );
}
