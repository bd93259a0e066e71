import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  facts,
  type Assessment,
  type FactDefinition,
  type FactorId,
  type MeasureFinding,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { EntitySampleLinks } from '../entities';
import { ApproachMark, OutcomeMark } from '../marks';
import {
  OtherValues,
  Provenance,
  unknownMark,
  unknownPhrase,
} from '../provenance';
import { RichText } from '../text';
import { BulletBar } from './BulletBar';
import { FactScope } from './FactScope';
import { ThresholdSource } from './ThresholdSource';

const useStyles = makeStyles(theme => ({
  measure: { marginBottom: theme.spacing(2.5) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    marginBottom: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
  },
  details: {
    margin: theme.spacing(0.5, 0, 0),
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(0.25, 1.5),
    fontSize: theme.typography.body2.fontSize,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

/** One measure of a factor with everything that it rests on. */
export function Measure(props: {
  factor: FactorId;
  finding: MeasureFinding;
  assessment: Assessment;
  drives: boolean;
}) {
  const classes = useStyles();
  const words = useWords();
  const { context, explanation, format, provenance } = words;
  const { factor, finding, assessment } = props;
  const { measure, value, level } = finding;
  const fact = assessment.facts[measure];
  const { unit }: FactDefinition = facts[measure];
  const { title, description, register } =
    explanation.definitions.facts[measure];
  return (
    <div className={classes.measure}>
      <div className={classes.head}>
        <span>
          <strong>
            {value === undefined ? title : format.fact(measure, value)}
          </strong>
          {props.drives && ` · ${context.driver}`}
        </span>
        {level ? (
          <ApproachMark approach={level} />
        ) : (
          <OutcomeMark outcome={fact.withheld ? 'notApplicable' : 'unknown'}>
            {unknownMark(fact, context.unknown, words)}
          </OutcomeMark>
        )}
      </div>
      <BulletBar finding={finding} withheld={Boolean(fact.withheld)} />
      <Typography variant="body2" color="textSecondary">
        <RichText
          template={[
            unknownPhrase(fact, words),
            fact.unknown ? register : description,
          ]
            .filter(Boolean)
            .join(' ')}
        />
      </Typography>
      <dl className={classes.details}>
        <dt>{context.scope}</dt>
        <dd>
          <FactScope fact={measure} assessment={assessment} />
        </dd>
        {(value !== undefined || fact.observedAt) && (
          <>
            <dt>{context.source}</dt>
            <dd>
              <Provenance told={fact} />
            </dd>
          </>
        )}
        {fact.rolledUp && (
          <>
            <dt>{context.computed}</dt>
            <dd>{provenance.rollUps[fact.rolledUp]}</dd>
          </>
        )}
        {fact.others && (
          <>
            <dt>{context.insteadOf}</dt>
            <dd>
              <OtherValues
                others={fact.others}
                format={other => format.figure(unit, other)}
              />
            </dd>
          </>
        )}
        {fact.values && fact.values.length > 0 && (
          <>
            <dt>{context.found}</dt>
            <dd>{fact.values.join(', ')}</dd>
          </>
        )}
        {fact.entities.total > 0 && (
          <>
            <dt>{context.readFrom}</dt>
            <dd>
              <EntitySampleLinks sample={fact.entities} />
            </dd>
          </>
        )}
        {fact.declaredSizes && fact.declaredSizes.total > 0 && (
          <>
            <dt>{context.declaredSizes}</dt>
            <dd>
              <EntitySampleLinks sample={fact.declaredSizes} />
            </dd>
          </>
        )}
        <dt>{context.thresholdSource}</dt>
        <dd>
          <ThresholdSource factor={factor} {...finding} />
        </dd>
      </dl>
    </div>
  );
}
