import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { ChangedMark } from './ChangedMark';
import { problemsAt, type PolicyEdit } from './edit';
import { figureOf, formOf } from './figures';
import { SettingInput } from './SettingInput';
import { isOwn, type SettingRow } from './rows';
import { ThresholdPicture } from './ThresholdPicture';
import { WouldBe } from './WouldBe';

const useStyles = makeStyles(theme => ({
  cell: { display: 'grid', gap: theme.spacing(0.5), justifyItems: 'start' },
  picture: { width: '100%' },
  inputs: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1, 2) },
}));

/** What holds, or the fields to change it, with what differs from the default. */
export function ValueCell(props: { row: SettingRow; edit?: PolicyEdit }) {
  const classes = useStyles();
  const words = useWords();
  const { row, edit } = props;
  const own = row.settings.filter(isOwn);
  return (
    <div className={classes.cell}>
      {row.measure && (
        <div className={classes.picture}>
          <Picture row={row} edit={edit} />
        </div>
      )}
      {edit && isEditable(row) ? (
        <div className={classes.inputs}>
          {row.settings.map(setting => (
            <SettingInput
              key={setting.key}
              row={row}
              setting={setting}
              edit={edit}
            />
          ))}
        </div>
      ) : (
        !row.measure && (
          <Typography variant="body2" component="span">
            {row.settings
              .map(setting => figureOf(setting, setting.value, words))
              .join(', ')}
          </Typography>
        )
      )}
      {own.length > 0 && <ChangedMark by={own.map(each => each.changedBy)} />}
      {edit && <WouldBe row={row} edit={edit} />}
      {edit && <RowProblems row={row} edit={edit} />}
    </div>
  );
}

/** What was refused of a row as a whole; fields show what is theirs. */
function RowProblems(props: { row: SettingRow; edit: PolicyEdit }) {
  const { row, edit } = props;
  const keys = row.settings.map(({ key }) => key);
  const own = isEditable(row) ? problemsAt(edit.problems, keys) : [];
  const refused = problemsAt(edit.problems, [row.key]).filter(
    problem => !own.includes(problem),
  );
  return refused.length > 0 ? (
    <Typography variant="caption" color="error" role="alert">
      {refused.map(({ message }) => message).join(' ')}
    </Typography>
  ) : null;
}

function Picture(props: { row: SettingRow; edit?: PolicyEdit }) {
  const { row, edit } = props;
  const [low, high] = row.settings;
  if (!high) {
    return null;
  }
  const valueOf = (setting: PolicySetting) =>
    Number(edit ? edit.draft.valueOf(setting) : setting.value);
  return (
    <ThresholdPicture
      title={row.title}
      setting={low}
      thresholds={{ low: valueOf(low), high: valueOf(high) }}
      defaults={{ low: Number(low.default), high: Number(high.default) }}
    />
  );
}

/** Numbers and switches can be changed in place, everything else as text. */
export function isEditable({ settings }: SettingRow): boolean {
  return settings.every(
    ({ key, unit, value }) =>
      ['number', 'switch'].includes(formOf(key, value)) ||
      (value === null && unit === 'fact'),
  );
}
