import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId, type ComponentType } from 'react';
import { useWords } from '../../translation';
import { Paged } from '../paging';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
}));

/** Many entities, a page of them at a time. */
export function AllEntities(props: {
  title: string;
  refs: readonly string[];
  defaultKind: string;
  link: ComponentType<{ entityRef: string; defaultKind?: string }>;
  onClose: () => void;
}) {
  const classes = useStyles();
  const { entities } = useWords();
  const { title, refs, defaultKind, link: Shown, onClose } = props;
  const titleId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="xs"
      fullWidth
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent dividers>
        <Paged title={title} items={refs}>
          {shown => (
            <ul className={classes.list}>
              {shown.map(ref => (
                <li key={ref} className={classes.item}>
                  <Shown entityRef={ref} defaultKind={defaultKind} />
                </li>
              ))}
            </ul>
          )}
        </Paged>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{entities.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
