import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    height: 3 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    marginBottom: -14,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    marginLeft: 22,
  },
  mark: {
    width: 28,
    height: 28,
    flex: 'none',
  },
  name: {
    color: '#fff',
    fontSize: 24,
    fontWeight: 600,
    letterSpacing: 0.5,
  },
});

/** A paved road that leads to the horizon; the favicon shows the same mark. */
const PavedMark = ({ className }: { className: string }) => (
  <svg className={className} viewBox="0 0 32 32" aria-hidden="true">
    <path d="M12 2h8l10 28H2z" fill="#e9f1ee" />
    <path
      d="M15.2 4.5h1.6l.4 5h-2.4zM14.5 13h3l.5 5.5h-4zM13.7 22h4.6l.6 8h-5.8z"
      fill="#f2a541"
    />
  </svg>
);

export const PavedLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();

  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label="Paved, home"
      >
        <PavedMark className={classes.mark} />
        {isOpen && <span className={classes.name}>Paved</span>}
      </Link>
    </div>
  );
};
