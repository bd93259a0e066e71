import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../../translation';
import { RichText } from '../../text';
import type { Fate } from './lists';

const useStyles = makeStyles(theme => ({
  chip: { height: 20, margin: theme.spacing(0, 0, 0, 1) },
  removed: { marginTop: theme.spacing(1) },
}));

/** Marks an entry that is not a shipped one. */
export function FateMark(props: { fate?: Fate }) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  return props.fate ? (
    <Chip
      size="small"
      variant="outlined"
      className={classes.chip}
      label={texts[props.fate]}
    />
  ) : null;
}

/** Names the shipped entries that are taken away. */
export function Removed(props: { names: string[] }) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  return props.names.length > 0 ? (
    <Typography variant="body2" className={classes.removed}>
      <RichText
        template={texts.removedOnes}
        values={{ names: props.names.join(', ') }}
      />
    </Typography>
  ) : null;
}
