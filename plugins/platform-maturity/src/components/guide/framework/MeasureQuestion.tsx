import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  facts,
  levelOfValue,
  type FactDefinition,
  type FactId,
  type FactorId,
  type MeasureFinding,
} from '@paved/plugin-platform-maturity-common';
import type { WhatIfValue } from '../../../hooks';
import { choicesOf } from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { BulletBar, ThresholdSource } from '../../context';
import { ApproachMark } from '../../marks';
import { Filled, plainText, RichText } from '../../text';
import { rangeTitle } from './rangePhrase';

const useStyles = makeStyles(theme => ({
  question: {
    border: 'none',
    margin: theme.spacing(0, 0, 3),
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: 600 },
  about: { marginBottom: theme.spacing(1) },
  choices: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    marginTop: theme.spacing(0.5),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    cursor: 'pointer',
    padding: theme.spacing(0.75, 1, 0.75, 0.25),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    boxShadow: 'inset 0 0 0 1px transparent',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-within': { borderColor: theme.palette.primary.main },
  },
  // Below its part of the picture, even where another choice is left out.
  devops: { [theme.breakpoints.up('md')]: { gridColumn: 1 } },
  hybrid: { [theme.breakpoints.up('md')]: { gridColumn: 2 } },
  platformEngineering: { [theme.breakpoints.up('md')]: { gridColumn: 3 } },
  chosen: {
    borderColor: theme.palette.text.primary,
    boxShadow: `inset 0 0 0 1px ${theme.palette.text.primary}`,
  },
  radio: { padding: theme.spacing(0.25, 0.75) },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  range: { display: 'block', lineHeight: 1.35 },
  level: {
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    '& span': { whiteSpace: 'normal' },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    marginTop: theme.spacing(0.5),
  },
  unknown: { display: 'inline-flex', alignItems: 'center', cursor: 'pointer' },
  source: { color: theme.palette.text.secondary, flex: '1 1 18em' },
}));

/**
 * One measure as a question: the picture of its thresholds, with the range
 * between them to choose below each part of it.
 */
export function MeasureQuestion(props: {
  factor: FactorId;
  finding: MeasureFinding;
  said: WhatIfValue | undefined;
  onAnswer: (value: WhatIfValue) => void;
}) {
  const classes = useStyles();
  const { factor, finding, said, onAnswer } = props;
  const { measure, value, low, high } = finding;
  const words = useWords();
  const { explanation, format, guide } = words;
  const { framework } = guide;
  const { title, description } = explanation.definitions.facts[measure];
  const { unit }: FactDefinition = facts[measure];
  const chosen =
    value === undefined ? undefined : levelOfValue(value, { low, high });
  return (
    <fieldset className={classes.question}>
      <Typography variant="body2" component="legend" className={classes.legend}>
        {framework.measures[measure]}
      </Typography>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.about}
      >
        <Filled
          template={framework.about}
          elements={{ title, description: <RichText template={description} /> }}
        />
      </Typography>
      <BulletBar
        finding={finding}
        description={plainText({
          template: value === undefined ? framework.openBar : framework.bar,
          values: {
            title,
            value: value === undefined ? '' : format.fact(measure, value),
            low: format.figure(unit, low),
            high: format.figure(unit, high),
          },
        })}
      />
      <div className={classes.choices}>
        {choicesOf(measure, { low, high }).map(choice => (
          <label
            key={choice.level}
            htmlFor={`${nameOf(measure)}-${choice.level}`}
            className={[
              classes.choice,
              classes[choice.level],
              choice.level === chosen ? classes.chosen : '',
            ].join(' ')}
          >
            <Radio
              size="small"
              color="primary"
              id={`${nameOf(measure)}-${choice.level}`}
              name={nameOf(measure)}
              className={classes.radio}
              checked={choice.level === chosen}
              onChange={() => onAnswer(choice.value)}
            />
            <span className={classes.words}>
              <Typography
                variant="body2"
                component="span"
                className={classes.range}
              >
                {rangeTitle(measure, choice, words)}
              </Typography>
              <span className={classes.level}>
                <ApproachMark approach={choice.level} />
              </span>
            </span>
          </label>
        ))}
      </div>
      <div className={classes.foot}>
        <label
          htmlFor={`${nameOf(measure)}-unknown`}
          className={classes.unknown}
        >
          <Radio
            size="small"
            color="primary"
            id={`${nameOf(measure)}-unknown`}
            name={nameOf(measure)}
            className={classes.radio}
            checked={said === 'unknown'}
            onChange={() => onAnswer('unknown')}
          />
          <Typography variant="body2" component="span">
            {framework.outcomes.unknown}
          </Typography>
        </label>
        <Typography variant="body2" component="div" className={classes.source}>
          <Filled
            template={framework.thresholds}
            elements={{
              source: (
                <ThresholdSource
                  factor={factor}
                  measure={measure}
                  low={low}
                  high={high}
                />
              ),
            }}
          />
        </Typography>
      </div>
    </fieldset>
  );
}

function nameOf(measure: FactId): string {
  return `guide-${measure}`;
}
