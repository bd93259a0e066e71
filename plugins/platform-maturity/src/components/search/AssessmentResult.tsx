import { Link } from '@backstage/core-components';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { type AssessmentDocument } from '@paved/plugin-platform-maturity-common';
import type { ReactElement } from 'react';
import { useWords } from '../../translation';
import { ApproachMark } from '../marks';
import { RichText } from '../text';

const useStyles = makeStyles(theme => ({
  item: { display: 'flex' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 2),
  },
}));

/** A result of the search: the answer of an assessment in two lines. */
export function AssessmentResult({
  result,
  highlight,
  icon,
}: {
  result?: { title: string; text: string; location: string };
  /** Where the words that were searched for stand. */
  highlight?: {
    fields: { [field: string]: string };
    preTag: string;
    postTag: string;
  };
  icon?: ReactElement;
}) {
  const classes = useStyles();
  const { search: texts, marks, explanation } = useWords();
  if (!result) {
    return null;
  }
  const { title, location, approach, stage, move, kind } =
    result as AssessmentDocument;
  return (
    <div className={classes.item}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div className={classes.text}>
        <Typography variant="h6" component="h3">
          <Link noTrack to={location}>
            {highlight?.fields.title ? (
              <HighlightedSearchResultText
                text={highlight.fields.title}
                preTag={highlight.preTag}
                postTag={highlight.postTag}
              />
            ) : (
              title
            )}
          </Link>
        </Typography>
        <Typography variant="body2">
          <RichText
            template={texts.next}
            values={{ kind, move: explanation.definitions.moves[move].title }}
          />
        </Typography>
        <Typography
          variant="body2"
          color="textSecondary"
          component="div"
          className={classes.facts}
        >
          <ApproachMark approach={approach} />
          <span>
            <RichText
              template={texts.standsAt}
              values={{ stage: marks.stages[stage] }}
            />
          </span>
        </Typography>
      </div>
    </div>
  );
}
