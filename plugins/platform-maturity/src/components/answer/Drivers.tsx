import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  factorIds,
  type Assessment,
  type FactId,
  type Level,
} from '@paved/plugin-platform-maturity-common';
import { factPhrase } from '../figures';
import { ApproachGlyph } from '../marks';
import { FactScope } from '../context';
import { plainText } from '../text';
import { answerMessages, calledForWords } from './messages';

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
  const drivers = strongest(assessment);
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
              values: { level: calledForWords[level] },
            })}
          </Typography>
        </li>
      ))}
    </ul>
  );
}

function strongest({
  factors,
}: Assessment): { measure: FactId; value: number; level: Level }[] {
  return factorIds
    .flatMap(id => {
      const { enabled, driver, measures, score = 0, weight } = factors[id];
      const finding = measures.find(({ measure }) => measure === driver);
      return enabled && finding?.level && finding.value !== undefined
        ? [
            {
              measure: finding.measure,
              value: finding.value,
              level: finding.level,
              score,
              weight,
            },
          ]
        : [];
    })
    .sort((a, b) => b.score - a.score || b.weight - a.weight)
    .slice(0, 3);
}
