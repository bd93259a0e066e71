import { makeStyles } from '@material-ui/core/styles';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import {
  facts,
  factSteps,
  type PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import { isSame } from '../../../hooks';
import { useWords } from '../../../translation';
import { plainText } from '../../text';
import { problemsAt, type PolicyEdit } from './edit';
import { isShareSetting, switchWord } from './figures';
import { NumberInput } from './NumberInput';
import type { SettingRow } from './rows';

const useStyles = makeStyles(theme => ({
  field: { display: 'grid', justifyItems: 'start' },
  caption: { color: theme.palette.text.secondary },
  line: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/** A field for a number, or a switch. */
export function SettingInput(props: {
  row: SettingRow;
  setting: PolicySetting;
  edit: PolicyEdit;
}) {
  const classes = useStyles();
  const words = useWords();
  const texts = words.policy.settings;
  const { row, setting, edit } = props;
  const { draft, checks, problems } = edit;
  const value = draft.valueOf(setting);
  const bound = /\.(low|high)$/.exec(setting.key)?.[1] as
    | 'low'
    | 'high'
    | undefined;
  // Below a heading the title alone is short; to be heard it needs all of it.
  const label = bound
    ? plainText({
        template: texts[bound],
        values: { title: row.title },
      })
    : setting.title;
  const disabled = draft.problem !== undefined;

  if (typeof value === 'boolean') {
    return (
      <FormControlLabel
        disabled={disabled}
        control={
          <Switch
            size="small"
            color="primary"
            checked={value}
            onChange={(_event, next) => draft.edit(setting, next)}
            inputProps={{ 'aria-label': label }}
          />
        }
        label={
          <Typography variant="body2" component="span">
            {switchWord(setting.key, value, words)}
          </Typography>
        }
      />
    );
  }
  const check = checks.get(setting.key);
  const refused = problemsAt(problems, [setting.key]);
  const messages = [
    ...(check ? [texts.checks[check]] : []),
    ...refused.map(({ message }) => message),
  ];
  const messageId = `policy-problem-${setting.key}`;
  return (
    <div className={classes.field}>
      {bound && (
        <Typography variant="caption" className={classes.caption} aria-hidden>
          {texts.bounds[bound]}
        </Typography>
      )}
      <span className={classes.line}>
        <NumberInput
          label={label}
          value={typeof value === 'number' ? value : null}
          step={stepOf(row, setting)}
          error={messages.length > 0}
          describedBy={messages.length > 0 ? messageId : undefined}
          disabled={disabled}
          onChange={next => {
            if (next !== undefined) {
              draft.edit(setting, next);
            } else if (isSame(setting.default, null)) {
              draft.remove(setting.key);
            }
          }}
        />
        {isShareSetting(setting) && typeof value === 'number' && (
          <Typography variant="body2" component="span" aria-hidden>
            {words.format.share(value)}
          </Typography>
        )}
      </span>
      {messages.length > 0 && (
        <Typography id={messageId} variant="caption" color="error" role="alert">
          {messages.join(' ')}
        </Typography>
      )}
    </div>
  );
}

function stepOf({ measure }: SettingRow, { unit }: PolicySetting): number {
  if (unit === 'share') {
    return 0.05;
  }
  if (unit === 'weight') {
    return 0.5;
  }
  return measure ? factSteps[facts[measure].unit] : 1;
}
