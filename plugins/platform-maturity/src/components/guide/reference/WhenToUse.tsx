import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import FlagOutlined from '@material-ui/icons/FlagOutlined';
import type {
  Level,
  Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { ApproachMark } from '../../marks';
import { RichText } from '../../text';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  halves: {
    display: 'grid',
    gap: theme.spacing(3),
    marginTop: theme.spacing(4),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  yours: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 2,
    marginLeft: theme.spacing(1),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 400,
  },
  flag: { fontSize: 15 },
  list: {
    margin: theme.spacing(1, 0, 0),
    paddingLeft: theme.spacing(2.5),
    ...theme.typography.body2,
    '& li': { padding: theme.spacing(0.25, 0) },
  },
}));

/** Which approach is right when, what shows that it is time, and the way there. */
export function WhenToUse(props: { answer: Recommendation }) {
  const classes = useStyles();
  const { explanation, guide } = useWords();
  const { when } = guide.reference;
  return (
    <InfoCard
      title={when.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={when.subheader}
    >
      <div className={classes.columns}>
        {(Object.keys(when.signs) as Level[]).map(level => (
          <div key={level}>
            <Typography variant="subtitle1" component="h3">
              <ApproachMark approach={level} />
              {level === props.answer.approach && (
                <span className={classes.yours}>
                  <FlagOutlined aria-hidden className={classes.flag} />
                  {when.yours}
                </span>
              )}
            </Typography>
            <ul className={classes.list}>
              {Object.entries(when.signs[level]).map(([id, sign]) => (
                <li key={id}>{sign}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className={classes.halves}>
        <div>
          <Typography variant="subtitle1" component="h3">
            {when.shiftTitle}
          </Typography>
          <ul className={classes.list}>
            {Object.entries(when.shift).map(([id, sign]) => (
              <li key={id}>{sign}</li>
            ))}
          </ul>
        </div>
        <div>
          <Typography variant="subtitle1" component="h3">
            {when.path}
          </Typography>
          <ol className={classes.list}>
            {(Object.keys(when.work) as (keyof typeof when.work)[]).map(
              stage => (
                <li key={stage}>
                  <RichText
                    template={when.step}
                    values={{
                      stage: explanation.definitions.stages[stage],
                      work: when.work[stage],
                    }}
                  />
                </li>
              ),
            )}
          </ol>
        </div>
      </div>
    </InfoCard>
  );
}
