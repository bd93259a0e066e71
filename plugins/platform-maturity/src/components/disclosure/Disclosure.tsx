import ButtonBase from '@material-ui/core/ButtonBase';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ChevronRight from '@material-ui/icons/ChevronRight';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  row: {
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 'none' },
    padding: theme.spacing(1, 0),
  },
  button: {
    width: '100%',
    minHeight: 32,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-start',
    textAlign: 'left',
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(0.25, 0.5, 0.25, 0),
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
  },
  chevron: {
    flexShrink: 0,
    color: theme.palette.text.secondary,
    transition: theme.transitions.create('transform', { duration: 120 }),
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  open: { transform: 'rotate(90deg)' },
  title: { flex: '1 1 auto', minWidth: 0, fontWeight: 500 },
  aside: {
    flexShrink: 0,
    marginLeft: theme.spacing(2),
    fontSize: theme.typography.body2.fontSize,
  },
  summary: { padding: theme.spacing(0, 0.5, 0, 3) },
  details: { padding: theme.spacing(1, 0.5, 1, 3) },
}));

/**
 * A row that opens: its title is a button, below which the summary always
 * shows. Details are rendered when they are first asked for.
 */
export function Disclosure(props: {
  title: string;
  aside?: ReactNode;
  summary?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.row}>
      <ButtonBase
        className={classes.button}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        disableRipple
      >
        <ChevronRight
          aria-hidden
          className={`${classes.chevron} ${open ? classes.open : ''}`}
        />
        <Typography component="span" variant="body1" className={classes.title}>
          {props.title}
        </Typography>
        {props.aside && <span className={classes.aside}>{props.aside}</span>}
      </ButtonBase>
      {props.summary && <div className={classes.summary}>{props.summary}</div>}
      <Collapse in={open} timeout={120} mountOnEnter unmountOnExit>
        <div className={classes.details}>{props.children}</div>
      </Collapse>
    </div>
  );
}
