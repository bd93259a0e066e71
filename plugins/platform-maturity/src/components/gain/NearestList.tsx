import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentReadPermission,
  pluralFor,
  type AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';
import { failureOf, useAssessmentList, useCutoffs } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { MaturityLink } from '../entities';
import { Awaited, Failed } from '../gate';
import { plainText } from '../text';

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
  const words = useWords();
  const { gain, format } = words;
  const cutoffs = useCutoffs();
  const { page, error, retry } = useAssessmentList(props.query);
  if (error) {
    return failureOf(error) === 'forbidden' ? (
      <Typography color="textSecondary" variant="body2">
        {plainText({
          template: gain.forbidden,
          values: { permission: assessmentReadPermission.name },
        })}
      </Typography>
    ) : (
      <Failed title={gain.failed} error={error} retry={retry} />
    );
  }
  if (!page) {
    return <Awaited label={gain.loading} height={140} />;
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
          {gain.none}
        </Typography>
      )}
      <ul className={classes.list} aria-label={props.title}>
        {items.map(({ subject, foundation }) => (
          <li key={subject.ref} className={classes.item}>
            <MaturityLink entityRef={subject.ref} />
            <span className={classes.figures}>
              {plainText({
                template: gain.at,
                values: { share: format.share(foundation) },
              })}
              {' · '}
              {shortOf(cutoffs.foundation - foundation, words)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function shortOf(distance: number, { gain, format, reader }: Words): string {
  const points = Math.round(distance * 100);
  return points < 1
    ? gain.hardly
    : plainText({
        template: pluralFor(gain.short, points, reader),
        values: { count: format.count(points) },
      });
}
