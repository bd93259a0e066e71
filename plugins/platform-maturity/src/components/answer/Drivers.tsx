import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  driversOf,
  explanationMessages,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { factPhrase } from '../figures';
import { ApproachGlyph } from '../marks';
import { FactScope } from '../context';
import { plainText } from '../text';
import { answerMessages } from './messages';

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
  const { assessment } = props;
  const drivers = driversOf(assessment);
  if (drivers.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {answerMessages.noDrivers}
      </Typography>
    );
  }
  return (
    <ul className={classes.list}>
      {drivers.map(({ measure, value, level }) => (
        <li key={measure} className={classes.item}>
          <ApproachGlyph approach={level} />
          <Typography variant="body2" component="span">
            <strong>{factPhrase(measure, value)}</strong> ·{' '}
            <FactScope fact={measure} assessment={assessment} /> ·{' '}
            {plainText({
              template: answerMessages.callsFor,
              values: { level: explanationMessages.terms.levels[level] },
            })}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
