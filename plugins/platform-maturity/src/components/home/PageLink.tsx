import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { usePagePath } from '../../hooks';

const useStyles = makeStyles(theme => ({
  link: { display: 'inline-block', marginTop: theme.spacing(1.5) },
}));

/** Leads to a tab of the Platform maturity page, where that is part of the app. */
export function PageLink(props: { to: string; children: string }) {
  const classes = useStyles();
  const page = usePagePath();
  return page === undefined ? null : (
    <Link to={`${page}${props.to}`} className={classes.link}>
      {props.children}
    </Link>
  );
}
