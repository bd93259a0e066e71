import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  assessmentReadPermission,
  type AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';
import { failureOf, useAssessmentList, useCutoffs } from '../../hooks';
import { MaturityLink } from '../entities';
import { formatCount, formatShare } from '../figures';
import { Failed } from '../gate';
import { plainText } from '../text';
import { gainMessages } from './messages';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0, 0, 1), padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(0.75, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 'none' },
  },
  figures: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

const shown = 5;

/** The subjects of a kind whose foundation is short of the cut-off by the least. */
export function NearestList(props: {
  title: string;
  /** Kept outside of components or memoized, so that it is one and the same. */
  query: AssessmentQuery;
}) {
  const classes = useStyles();
  const cutoffs = useCutoffs();
  const { page, error, retry } = useAssessmentList(props.query);
  if (error) {
    return failureOf(error) === 'forbidden' ? (
      <Typography color="textSecondary" variant="body2">
        {plainText({
          template: gainMessages.forbidden,
          values: { permission: assessmentReadPermission.name },
        })}
      </Typography>
    ) : (
      <Failed title={gainMessages.failed} error={error} retry={retry} />
    );
  }
  if (!page) {
    return (
      <div role="status" aria-label={gainMessages.loading}>
        <Skeleton variant="rect" height={140} />
      </div>
    );
  }
  const items = page.items
    .flatMap(({ subject, foundation, load }) =>
      // Teams are compared, and never people.
      foundation === undefined || load?.suppressed
        ? []
        : [{ subject, foundation }],
    )
    .slice(0, shown);
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {props.title}
      </Typography>
      {items.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {gainMessages.none}
        </Typography>
      )}
      <ul className={classes.list} aria-label={props.title}>
        {items.map(({ subject, foundation }) => (
          <li key={subject.ref} className={classes.item}>
            <MaturityLink entityRef={subject.ref} />
            <span className={classes.figures}>
              {plainText({
                template: gainMessages.at,
                values: { share: formatShare(foundation) },
              })}
              {' · '}
              {shortOf(cutoffs.foundation - foundation)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function shortOf(distance: number): string {
  const points = Math.round(distance * 100);
  const { one, other } = gainMessages.short;
  return points < 1
    ? gainMessages.hardly
    : plainText({
        template: points === 1 ? one : other,
        values: { count: formatCount(points) },
      });
}
