import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import EditOutlined from '@material-ui/icons/EditOutlined';
import Replay from '@material-ui/icons/Replay';
import {
  listOf,
  type PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import { isSame } from '../../../hooks';
import { useWords } from '../../../translation';
import { plainText } from '../../text';
import type { PolicyEdit } from './edit';
import { figureOf, formOf } from './figures';
import type { SettingRow } from './rows';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    color: theme.palette.text.primary,
  },
  icon: { fontSize: 16 },
}));

/** Marks what a draft would change, and takes it back. */
export function WouldBe(props: { row: SettingRow; edit: PolicyEdit }) {
  const classes = useStyles();
  const words = useWords();
  const texts = words.policy.settings;
  const { row, edit } = props;
  const changed = row.settings.filter(setting => isDrafted(setting, edit));
  if (changed.length === 0) {
    return null;
  }
  const isPlain = changed.every(({ key, value }) =>
    ['number', 'switch', 'names'].includes(formOf(key, value)),
  );
  const before = listOf(
    row.settings.map(setting => figureOf(setting, setting.value, words)),
    words.reader,
  );
  const label = plainText({
    template: isPlain ? texts.reset : texts.resetOther,
    values: { title: changed[0].title, before },
  });
  return (
    <span className={classes.mark}>
      <EditOutlined aria-hidden className={classes.icon} />
      {plainText({
        template: isPlain ? texts.wouldBe : texts.wouldBeOther,
        values: { before },
      })}
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          onClick={() => edit.draft.reset(...changed.map(({ key }) => key))}
        >
          <Replay fontSize="small" />
        </IconButton>
      </Tooltip>
    </span>
  );
}

/** Whether a draft says something else about a setting than what is configured. */
export function isDrafted(setting: PolicySetting, { draft }: PolicyEdit) {
  return ['number', 'switch'].includes(formOf(setting.key, setting.value))
    ? !isSame(draft.valueOf(setting), setting.value)
    : draft.differences.some(
        ({ key }) => key === setting.key || key.startsWith(`${setting.key}.`),
      );
}
