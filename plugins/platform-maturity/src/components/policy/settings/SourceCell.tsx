import Typography from '@material-ui/core/Typography';
import { memo } from 'react';
import { HeuristicChip } from './HeuristicChip';
import type { SettingRow } from './rows';

/** Who says so. */
export const SourceCell = memo(function Source(props: { row: SettingRow }) {
  const { source, heuristic } = props.row;
  return (
    <Typography variant="body2" component="div">
      {source}
      {heuristic && <HeuristicChip />}
    </Typography>
  );
});
