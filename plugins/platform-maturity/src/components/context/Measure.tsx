import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import {
  factors,
  facts,
  type Assessment,
  type FactDefinition,
  type FactorDefinition,
  type FactorId,
  type MeasureFinding,
} from '@paved/plugin-platform-maturity-common';
import { EntitySampleLinks } from '../entities';
import {
  factPhrase,
  formatFigure,
  sourcePhrase,
  unknownReasons,
} from '../figures';
import { ApproachMark, OutcomeMark } from '../marks';
import { Ago, plainText, RichText } from '../text';
import { BulletBar } from './BulletBar';
import { FactScope } from './FactScope';
import { contextMessages } from './messages';

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
  chip: { height: 20, margin: theme.spacing(0, 0, 0, 1) },
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
          <ThresholdSource factor={factor} finding={finding} />
        </dd>
      </dl>
    </div>
  );
}

function ThresholdSource(props: { factor: FactorId; finding: MeasureFinding }) {
  const classes = useStyles();
  const { measure, low, high } = props.finding;
  const { unit }: FactDefinition = facts[measure];
  const definition = (factors[props.factor] as FactorDefinition).measures[
    measure
  ];
  if (!definition) {
    return null;
  }
  if (definition.low !== low || definition.high !== high) {
    return (
      <>
        {plainText({
          template: contextMessages.ownThresholds,
          values: {
            low: formatFigure(unit, definition.low),
            high: formatFigure(unit, definition.high),
          },
        })}
      </>
    );
  }
  return (
    <>
      {definition.source}
      {definition.heuristic && (
        <Tooltip title={contextMessages.heuristicWhy}>
          <Chip
            size="small"
            variant="outlined"
            className={classes.chip}
            label={contextMessages.heuristic}
          />
        </Tooltip>
      )}
    </>
  );
}
