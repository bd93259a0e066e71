import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { outcomes, type Outcome } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { OutcomeGlyph, useMarkColors } from '../marks';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  bar: { display: 'flex', gap: 2, height: 12, margin: theme.spacing(0.5, 0) },
  part: { borderRadius: 2, boxSizing: 'border-box', minWidth: 4 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
  link: { color: 'inherit', textDecoration: 'underline' },
}));

/** How many components have which outcome, as a stacked bar with its counts. */
export function OutcomeBar(props: {
  title: string;
  counts: Record<Outcome, number>;
  /** Where the components of an outcome are listed, if anywhere. */
  pathOf?: (outcome: Outcome) => string;
}) {
  const classes = useStyles();
  const { standing, marks, format } = useWords();
  const colors = useMarkColors();
  const { pathOf } = props;
  const present = outcomes.filter(outcome => props.counts[outcome] > 0);
  const words = (outcome: Outcome) =>
    plainText({
      template: standing.barPart,
      values: {
        count: format.count(props.counts[outcome]),
        outcome: marks.outcomes[outcome],
      },
    });
  return (
    <>
      <div
        className={classes.bar}
        role="img"
        aria-label={plainText({
          template: standing.bar,
          values: {
            title: props.title,
            counts: present.map(words).join(', '),
          },
        })}
      >
        {present.map(outcome => {
          const { fill, ink } = colors[outcome];
          const silent = outcome === 'unknown' || outcome === 'notApplicable';
          return (
            <span
              key={outcome}
              className={classes.part}
              style={{
                flex: `${props.counts[outcome]} 1 0`,
                backgroundColor: silent ? 'transparent' : fill,
                border: silent ? `1.5px dashed ${ink}` : `1px solid ${ink}`,
              }}
            />
          );
        })}
      </div>
      {/* Where they lead nowhere, the counts only repeat what the bar says. */}
      <div className={classes.counts} aria-hidden={!pathOf}>
        {present.map(outcome => (
          <span key={outcome} className={classes.count}>
            <OutcomeGlyph outcome={outcome} size={14} />
            {pathOf ? (
              <Link
                to={pathOf(outcome)}
                className={classes.link}
                aria-label={plainText({
                  template: standing.bar,
                  values: { title: props.title, counts: words(outcome) },
                })}
              >
                {words(outcome)}
              </Link>
            ) : (
              words(outcome)
            )}
          </span>
        ))}
      </div>
    </>
  );
}
