import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { useState } from 'react';
import { useWords } from '../../translation';
import type { Column } from './columns';

/** Which columns are shown; the first, which names the row, always is. */
export function ColumnMenu(props: {
  columns: Column[];
  shown: readonly string[];
  onChange: (shown: string[]) => void;
}) {
  const { list } = useWords();
  const { columns, shown, onChange } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (id: string) =>
    onChange(
      shown.includes(id) ? shown.filter(each => each !== id) : [...shown, id],
    );
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {list.columns}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
      >
        {columns.slice(1).map(({ id }) => (
          <MenuItem
            key={id}
            dense
            role="menuitemcheckbox"
            aria-checked={shown.includes(id)}
            onClick={() => toggle(id)}
          >
            <Checkbox
              edge="start"
              size="small"
              color="primary"
              checked={shown.includes(id)}
              tabIndex={-1}
              inputProps={{ 'aria-hidden': true }}
            />
            <ListItemText primary={list[id]} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
