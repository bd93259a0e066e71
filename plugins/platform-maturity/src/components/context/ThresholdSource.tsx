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
import { formatFigure } from '../figures';
import { plainText } from '../text';
import { contextMessages } from './messages';

const useStyles = makeStyles(theme => ({
  chip: { height: 20, margin: theme.spacing(0, 0, 0, 1) },
}));

/** Where the thresholds of a measure come from, and how sure they are. */
export function ThresholdSource(
  props: { factor: FactorId; measure: FactId } & Thresholds,
) {
  const classes = useStyles();
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
