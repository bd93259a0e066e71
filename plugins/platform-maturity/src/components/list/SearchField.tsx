import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import type { ListQuery } from '../../hooks';
import { useWords } from '../../translation';

/** So long after the last key the list is asked for, in milliseconds. */
const pauseMs = 300;

/** Looks for a part of a name; the URL follows a little after the keys. */
export function SearchField(props: { list: ListQuery }) {
  const words = useWords();
  const { list } = props;
  const present = list.query.search ?? '';
  const [text, setText] = useState(present);
  // Clearing the filters, or going back, changes it from outside.
  useEffect(() => setText(present), [present]);
  useDebounce(
    () => {
      if (text.trim() !== present) {
        list.search(text.trim());
      }
    },
    pauseMs,
    [text],
  );
  return (
    <TextField
      id="platform-maturity-search"
      size="small"
      variant="outlined"
      type="search"
      label={words.list.search}
      value={text}
      onChange={({ target }) => setText(target.value)}
      inputProps={{ maxLength: 200 }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" aria-hidden />
          </InputAdornment>
        ),
      }}
    />
  );
}
