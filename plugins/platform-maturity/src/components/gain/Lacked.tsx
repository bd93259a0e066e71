import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  lackedByMost,
  type Assessment,
  type LackedPractice,
} from '@paved/plugin-platform-maturity-common';
import { useComponentsPath } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { componentsOf } from '../entities';
import { OutcomeGlyph } from '../marks';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  list: { margin: theme.spacing(1, 0, 0), padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    padding: theme.spacing(0.5, 0),
  },
  title: { flex: '1 1 12em' },
  counts: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** The practices and capabilities that most components are not seen to have. */
export function Lacked(props: { assessment: Assessment }) {
  const classes = useStyles();
  const words = useWords();
  const { gain, explanation } = words;
  const { practices, capabilities } = explanation.definitions;
  const lacked = lackedByMost(props.assessment);
  const scope = componentsOf(props.assessment);
  const pathOf = useComponentsPath();
  return (
    <div className={classes.root}>
      <Typography variant="subtitle2" component="h3">
        {gain.lacked}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {lacked.length ? gain.lackedIntro : gain.lackedNone}
      </Typography>
      <ul className={classes.list} aria-label={gain.lacked}>
        {lacked.map(each => (
          <li key={each.id} className={classes.item}>
            <OutcomeGlyph
              outcome={each.unmet >= each.unknown ? 'unmet' : 'unknown'}
            />
            <span className={classes.title}>
              <LackingLink
                path={
                  scope &&
                  pathOf?.({
                    ...scope,
                    outcome: [`${each.id}:unmet`, `${each.id}:unknown`],
                  })
                }
              >
                {{ ...practices, ...capabilities }[each.id].title}
              </LackingLink>
            </span>
            <span className={classes.counts}>{countsOf(each, words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Leads to the components that lack it, where they can be listed. */
function LackingLink(props: { path?: string; children: string }) {
  return props.path ? (
    <Link to={props.path}>{props.children}</Link>
  ) : (
    <>{props.children}</>
  );
}

function countsOf(
  { unmet, unknown, applicable }: LackedPractice,
  { gain, format }: Words,
): string {
  return plainText({
    template: templateOf(unmet, unknown, gain),
    values: {
      unmet: format.count(unmet),
      unknown: format.count(unknown),
      of: format.count(applicable),
    },
  });
}

function templateOf(
  unmet: number,
  unknown: number,
  gain: Words['gain'],
): string {
  if (unknown === 0) {
    return gain.onlyUnmet;
  }
  return unmet === 0 ? gain.onlyUnknown : gain.lackedCounts;
}
