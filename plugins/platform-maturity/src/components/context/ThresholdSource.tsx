import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import {
  factors,
  facts,
  type FactDefinition,
  type FactId,
  type FactorDefinition,
  type FactorId,
  type Thresholds,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  chip: { height: 20, margin: theme.spacing(0, 0, 0, 1) },
}));

/** Where the thresholds of a measure come from, and how sure they are. */
export function ThresholdSource(
  props: { factor: FactorId; measure: FactId } & Thresholds,
) {
  const classes = useStyles();
  const { context, explanation, format } = useWords();
  const { factor, measure, low, high } = props;
  const { unit }: FactDefinition = facts[measure];
  const definition = (factors[factor] as FactorDefinition).measures[measure];
  if (!definition) {
    return null;
  }
  if (definition.low !== low || definition.high !== high) {
    return (
      <>
        {plainText({
          template: context.ownThresholds,
          values: {
            low: format.figure(unit, definition.low),
            high: format.figure(unit, definition.high),
          },
        })}
      </>
    );
  }
  return (
    <>
      {explanation.definitions.thresholdSources[measure]}
      {definition.heuristic && (
        <Tooltip title={context.heuristicWhy}>
          <Chip
            size="small"
            variant="outlined"
            className={classes.chip}
            label={context.heuristic}
          />
        </Tooltip>
      )}
    </>
  );
}
