import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  driversOf,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { ApproachGlyph } from '../marks';
import { FactScope } from '../context';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    '& svg': { marginTop: 4 },
  },
}));

/** The three measures that speak loudest for what the context calls for. */
export function Drivers(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { answer, explanation, format } = useWords();
  const { assessment } = props;
  const drivers = driversOf(assessment);
  if (drivers.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {answer.noDrivers}
      </Typography>
    );
  }
  return (
    <ul className={classes.list}>
      {drivers.map(({ measure, value, level }) => (
        <li key={measure} className={classes.item}>
          <ApproachGlyph approach={level} />
          <Typography variant="body2" component="span">
            <strong>{format.fact(measure, value)}</strong> ·{' '}
            <FactScope fact={measure} assessment={assessment} /> ·{' '}
            {plainText({
              template: answer.callsFor,
              values: { level: explanation.terms.levels[level] },
            })}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
