import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Assessment,
  FactorId,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Disclosure } from '../disclosure';
import { ApproachMark, OutcomeMark } from '../marks';
import { unknownMark, unknownPhrase } from '../provenance';
import { plainText } from '../text';
import { BulletBar } from './BulletBar';
import { FactScope } from './FactScope';
import { Measure } from './Measure';

const useStyles = makeStyles(theme => ({
  driver: { marginBottom: theme.spacing(0.5) },
  speaks: { marginBottom: theme.spacing(2) },
}));

/** A context factor by its driver; opens to all of its measures. */
export function FactorRow(props: { factor: FactorId; assessment: Assessment }) {
  const classes = useStyles();
  const words = useWords();
  const { context, explanation, format } = words;
  const { factor, assessment } = props;
  const { title, question, callsForDevOps, callsForPlatform } =
    explanation.definitions.factors[factor];
  const { enabled, driver, level, measures } = assessment.factors[factor];
  const shown =
    measures.find(({ measure }) => measure === driver) ??
    measures.find(({ measure }) => assessment.facts[measure].withheld) ??
    measures[0];
  if (!shown) {
    return null;
  }
  const fact = assessment.facts[shown.measure];
  return (
    <Disclosure
      title={title}
      aside={
        level ? (
          <ApproachMark approach={level} />
        ) : (
          <OutcomeMark outcome="unknown">
            {unknownMark(fact, context.unknown, words)}
          </OutcomeMark>
        )
      }
      summary={
        <>
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.driver}
          >
            {shown.value === undefined ? (
              unknownPhrase(fact, words)
            ) : (
              <>
                {format.fact(shown.measure, shown.value)} ·{' '}
                <FactScope fact={shown.measure} assessment={assessment} />
              </>
            )}
            {!enabled && ` · ${context.disabled}`}
          </Typography>
          <BulletBar finding={shown} withheld={Boolean(fact.withheld)} />
        </>
      }
    >
      <Typography variant="body2" className={classes.speaks}>
        {question}{' '}
        {plainText({
          template: context.callsForDevOps,
          values: { what: callsForDevOps },
        })}{' '}
        {plainText({
          template: context.callsForPlatform,
          values: { what: callsForPlatform },
        })}
      </Typography>
      {measures.map(finding => (
        <Measure
          key={finding.measure}
          factor={factor}
          finding={finding}
          assessment={assessment}
          drives={finding.measure === driver}
        />
      ))}
    </Disclosure>
  );
}
