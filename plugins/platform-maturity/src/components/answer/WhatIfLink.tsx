import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import CompareArrows from '@material-ui/icons/CompareArrows';
import {
  organizationRef,
  type Subject,
} from '@paved/plugin-platform-maturity-common';
import { usePagePath } from '../../hooks';
import { whatIfPath } from '../../routes';
import { useWords } from '../../translation';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
}));

/** Leads to the What if tab for a subject, where the page is part of the app. */
export function WhatIfLink(props: { subject: Subject }) {
  const classes = useStyles();
  const { answer } = useWords();
  const page = usePagePath();
  const { ref } = props.subject;
  if (page === undefined) {
    return null;
  }
  const search =
    ref === organizationRef ? '' : `?${new URLSearchParams({ subject: ref })}`;
  return (
    <Link to={`${page}${whatIfPath}${search}`} className={classes.link}>
      <CompareArrows aria-hidden fontSize="small" />
      {answer.whatIf}
    </Link>
  );
}
