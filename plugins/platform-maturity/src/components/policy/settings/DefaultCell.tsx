import Typography from '@material-ui/core/Typography';
import { listOf } from '@paved/plugin-platform-maturity-common';
import { memo } from 'react';
import { useWords } from '../../../translation';
import { figureOf } from './figures';
import { isChanged, type SettingRow } from './rows';

/** What would hold had nobody changed it. */
export const DefaultCell = memo(function Default(props: { row: SettingRow }) {
  const words = useWords();
  const { row } = props;
  const figures = row.settings.map(setting =>
    figureOf(setting, setting.default, words),
  );
  return (
    <Typography
      variant="body2"
      component="span"
      color={isChanged(row) ? 'textPrimary' : 'textSecondary'}
    >
      {listOf(figures, words.reader)}
    </Typography>
  );
});
