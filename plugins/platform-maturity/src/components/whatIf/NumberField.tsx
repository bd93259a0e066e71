import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import {
  inSteps,
  isPossible,
  isShare,
  stepOf,
  type WhatIfId,
} from '../../hooks';
import { useWords } from '../../translation';
import { plainText } from '../text';
import { titleOf } from './words';

const useStyles = makeStyles({
  input: { textAlign: 'right', padding: '6px 0 6px 8px' },
});

interface Draft {
  text: string;
  /** The value that holds while this is typed. */
  inForce: number | undefined;
}

/**
 * A value as a number, shares in per cent. While something is typed that is
 * no possible value, the last good one stays in force.
 */
export function NumberField(props: {
  id: WhatIfId;
  value: number | undefined;
  onChange: (value: number) => void;
}) {
  const classes = useStyles();
  const { id, value, onChange } = props;
  const words = useWords();
  const { whatIf: texts } = words;
  const [draft, setDraft] = useState<Draft>();
  const factor = isShare(id) ? 100 : 1;
  const present = value === undefined ? undefined : inSteps(id, value);
  // What is typed is shown only as long as it is what is in force.
  const typing = draft?.inForce === present ? draft : undefined;

  const type = (text: string) => {
    const typed = typedValue(id, text, factor);
    setDraft({ text, inForce: typed ?? present });
    if (typed !== undefined) {
      onChange(typed);
    }
  };
  return (
    <TextField
      type="number"
      variant="outlined"
      size="small"
      value={typing ? typing.text : figure(present, factor)}
      error={
        typing !== undefined &&
        typedValue(id, typing.text, factor) === undefined
      }
      onChange={event => type(event.target.value)}
      onBlur={() => setDraft(undefined)}
      inputProps={{
        'aria-label': plainText({
          template: texts.field,
          values: { title: titleOf(id, words) },
        }),
        min: 0,
        max: isShare(id) ? 100 : undefined,
        step: stepOf(id) * factor,
        className: classes.input,
      }}
      InputProps={
        isShare(id)
          ? {
              endAdornment: (
                <InputAdornment position="end">{texts.percent}</InputAdornment>
              ),
            }
          : undefined
      }
    />
  );
}

function figure(value: number | undefined, factor: number): string {
  return value === undefined
    ? ''
    : String(Math.round(value * factor * 10) / 10);
}

function typedValue(
  id: WhatIfId,
  text: string,
  factor: number,
): number | undefined {
  const value = inSteps(id, Number(text) / factor);
  return text !== '' && isPossible(id, value) ? value : undefined;
}
