import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { useWords } from '../../../translation';

const useStyles = makeStyles(theme => ({
  chip: {
    height: 20,
    margin: theme.spacing(0, 0, 0, 0.75),
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
  },
  tooltip: { fontSize: theme.typography.caption.fontSize, maxWidth: 320 },
}));

/** Says that a default is a rule of thumb; hovering or focusing says what that means. */
export function HeuristicChip() {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  return (
    <Tooltip
      title={texts.heuristicWhy}
      classes={{ tooltip: classes.tooltip }}
      arrow
    >
      <Chip
        size="small"
        variant="outlined"
        className={classes.chip}
        label={texts.heuristic}
        tabIndex={0}
      />
    </Tooltip>
  );
}
