import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { assessmentReadPermission } from '@paved/plugin-platform-maturity-common';
import { useMyTeams, type MyTeams as Teams } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { MaturityLink } from '../entities';
import { ApproachMark } from '../marks';
import { plainText } from '../text';
import { Failure } from './Failure';
import { PageLink } from './PageLink';
import { Waiting } from './Waiting';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  team: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    '&:first-child': { borderTop: 'none', paddingTop: 0 },
  },
  move: { fontWeight: 500 },
  stands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    color: theme.palette.text.secondary,
  },
}));

/** The next move of each group that the reader belongs to. */
export function MyTeams() {
  const { value, error, retry } = useMyTeams();
  if (error) {
    return (
      <Failure
        error={error}
        permission={assessmentReadPermission}
        retry={retry}
      />
    );
  }
  return value ? <Loaded {...value} /> : <Waiting />;
}

function Loaded(props: Teams) {
  const classes = useStyles();
  const words = useWords();
  const { home, marks, explanation } = words;
  const { teams } = props;
  const note = noteOf(props, words);
  return (
    <>
      {teams.length > 0 && (
        <ul className={classes.list} aria-label={home.teams}>
          {teams.map(({ subject, approach, stage, move }) => (
            <li key={subject.ref} className={classes.team}>
              <MaturityLink entityRef={subject.ref} defaultKind="Group" />
              <Typography variant="body2" className={classes.move}>
                {home.next}: {explanation.definitions.moves[move].title}
              </Typography>
              <Typography
                variant="body2"
                component="div"
                className={classes.stands}
              >
                <ApproachMark approach={approach} />
                <span>
                  {home.stands}: {marks.stages[stage]}
                </span>
              </Typography>
            </li>
          ))}
        </ul>
      )}
      {note && (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
      <PageLink to="/groups">{home.allGroups}</PageLink>
    </>
  );
}

/** What there is to say about groups that are not in the list. */
function noteOf(
  { groups, asked, teams }: Teams,
  { home, format }: Words,
): string | undefined {
  if (groups === 0) {
    return home.noGroups;
  }
  if (teams.length === 0) {
    return home.noneShown;
  }
  if (asked < groups) {
    return plainText({
      template: home.firstOnly,
      values: { asked: format.count(asked), groups: format.count(groups) },
    });
  }
  return teams.length < asked ? home.someShown : undefined;
}
