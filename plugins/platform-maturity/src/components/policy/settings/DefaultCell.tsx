import Typography from '@material-ui/core/Typography';
import { memo } from 'react';
import { figureOf } from './figures';
import { settingMessages } from './messages';
import { isChanged, type SettingRow } from './rows';

/** What would hold had nobody changed it. */
export const DefaultCell = memo(function Default(props: { row: SettingRow }) {
  const { row } = props;
  const figures = row.settings.map(setting =>
    figureOf(setting, setting.default),
  );
  return (
    <Typography
      variant="body2"
      component="span"
      color={isChanged(row) ? 'textPrimary' : 'textSecondary'}
    >
      {figures.join(settingMessages.and)}
    </Typography>
  );
});
