import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  facts,
  type Assessment,
  type FactDefinition,
  type FactorId,
  type MeasureFinding,
} from '@paved/plugin-platform-maturity-common';
import { EntitySampleLinks } from '../entities';
import { factPhrase, sourcePhrase, unknownReasons } from '../figures';
import { ApproachMark, OutcomeMark } from '../marks';
import { Ago, RichText } from '../text';
import { BulletBar } from './BulletBar';
import { FactScope } from './FactScope';
import { contextMessages } from './messages';
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
  const { factor, finding, assessment } = props;
  const { measure, value, level } = finding;
  const fact = assessment.facts[measure];
  const { title, description, register }: FactDefinition = facts[measure];
  return (
    <div className={classes.measure}>
      <div className={classes.head}>
        <span>
          <strong>
            {value === undefined ? title : factPhrase(measure, value)}
          </strong>
          {props.drives && ` · ${contextMessages.driver}`}
        </span>
        {level ? (
          <ApproachMark approach={level} />
        ) : (
          <OutcomeMark outcome="unknown">{contextMessages.unknown}</OutcomeMark>
        )}
      </div>
      <BulletBar finding={finding} />
      <Typography variant="body2" color="textSecondary">
        <RichText
          template={
            fact.unknown
              ? `${unknownReasons[fact.unknown]} ${register}`
              : description
          }
        />
      </Typography>
      <dl className={classes.details}>
        <dt>{contextMessages.scope}</dt>
        <dd>
          <FactScope fact={measure} assessment={assessment} />
        </dd>
        {value !== undefined && (
          <>
            <dt>{contextMessages.source}</dt>
            <dd>
              {sourcePhrase(fact.source)}
              {fact.observedAt && (
                <>
                  , {contextMessages.observed} <Ago at={fact.observedAt} />
                </>
              )}
            </dd>
          </>
        )}
        {fact.values && fact.values.length > 0 && (
          <>
            <dt>{contextMessages.found}</dt>
            <dd>{fact.values.join(', ')}</dd>
          </>
        )}
        {fact.entities.total > 0 && (
          <>
            <dt>{contextMessages.readFrom}</dt>
            <dd>
              <EntitySampleLinks sample={fact.entities} />
            </dd>
          </>
        )}
        <dt>{contextMessages.thresholdSource}</dt>
        <dd>
          <ThresholdSource factor={factor} {...finding} />
        </dd>
      </dl>
    </div>
  );
}
