import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import { writeConfiguration } from '../../../hooks';
import { useWords } from '../../../translation';
import { YamlSnippet } from '../../snippet';
import { RichText } from '../../text';
import { FilterText } from '../filter';
import { EntryTable } from './EntryTable';
import { exampleOf } from './example';
import { formOf } from './figures';
import type { SettingRow } from './rows';
import { SignalTable } from './SignalTable';

const useStyles = makeStyles(theme => ({
  details: {
    display: 'grid',
    gap: theme.spacing(1.5),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** What a list holds, and how a row is changed in the configuration. */
export function Details(props: { row: SettingRow }) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  const { row } = props;
  return (
    <div className={classes.details}>
      {row.settings.map(setting => (
        <Content key={setting.key} row={row} setting={setting} />
      ))}
      <div>
        <Typography variant="body2" gutterBottom>
          <RichText template={texts.howToText} />
        </Typography>
        <YamlSnippet yaml={writeConfiguration(exampleOf(row))} />
      </div>
    </div>
  );
}

function Content(props: { row: SettingRow; setting: PolicySetting }) {
  const texts = useWords().policy.settings;
  const { row, setting } = props;
  switch (formOf(setting.key, setting.value)) {
    case 'signals':
      return <SignalTable title={setting.title} setting={setting} />;
    case 'entries':
      return <EntryTable title={setting.title} setting={setting} />;
    case 'filter':
      return (
        <Typography variant="body2" component="div">
          {texts.matches} <FilterText filter={setting.value} />
        </Typography>
      );
    default:
      return row.settings.length > 1 ? (
        <Typography variant="body2">
          <RichText
            template={texts.meaning}
            values={{
              key: setting.key.split('.').slice(-1)[0],
              description: setting.description,
            }}
          />
        </Typography>
      ) : null;
  }
}
