import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import Replay from '@material-ui/icons/Replay';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import type { Difference, PolicyDraft } from '../../../hooks';
import { plainText, RichText, type Message } from '../../text';
import { figureOf, formOf } from '../settings';
import { previewMessages } from './messages';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    overflowWrap: 'anywhere',
  },
}));

/** What a draft changes, each to be taken back. */
export function DifferenceList(props: {
  draft: PolicyDraft;
  settings: readonly PolicySetting[];
}) {
  const classes = useStyles();
  const { draft, settings } = props;
  return (
    <ul className={classes.list} aria-label={previewMessages.changesTitle}>
      {draft.differences.map(difference => {
        const label = plainText({
          template: previewMessages.reset,
          values: { key: difference.key },
        });
        return (
          <li key={difference.key} className={classes.item}>
            <Typography variant="body2" component="span">
              <RichText {...wordsOf(difference, settings)} />
            </Typography>
            <Tooltip title={label}>
              <IconButton
                size="small"
                aria-label={label}
                disabled={draft.problem !== undefined}
                onClick={() => draft.reset(difference.key)}
              >
                <Replay fontSize="small" />
              </IconButton>
            </Tooltip>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(
  { key, value }: Difference,
  settings: readonly PolicySetting[],
): Message {
  if (value === undefined) {
    return { template: previewMessages.left, values: { key } };
  }
  const setting = settings.find(item => item.key === key);
  if (setting && ['number', 'switch', 'names'].includes(formOf(key, value))) {
    return {
      template: previewMessages.change,
      values: {
        key,
        before: figureOf(setting, setting.value),
        after: figureOf(setting, value),
      },
    };
  }
  return {
    template: previewMessages.changeOther,
    values: {
      key,
      after:
        value !== null && typeof value === 'object'
          ? previewMessages.list
          : String(value),
    },
  };
}
