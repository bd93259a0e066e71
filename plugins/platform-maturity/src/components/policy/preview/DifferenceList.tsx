import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import Replay from '@material-ui/icons/Replay';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import type { Difference, PolicyDraft } from '../../../hooks';
import { useWords, type Words } from '../../../translation';
import { plainText, RichText, type Message } from '../../text';
import { figureOf, formOf } from '../settings';

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
  const words = useWords();
  const texts = words.policy.preview;
  const { draft, settings } = props;
  return (
    <ul className={classes.list} aria-label={texts.changesTitle}>
      {draft.differences.map(difference => {
        const label = plainText({
          template: texts.reset,
          values: { key: difference.key },
        });
        return (
          <li key={difference.key} className={classes.item}>
            <Typography variant="body2" component="span">
              <RichText {...phraseOf(difference, settings, words)} />
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

function phraseOf(
  { key, value }: Difference,
  settings: readonly PolicySetting[],
  words: Words,
): Message {
  const texts = words.policy.preview;
  if (value === undefined) {
    return { template: texts.left, values: { key } };
  }
  const setting = settings.find(item => item.key === key);
  if (setting && ['number', 'switch', 'names'].includes(formOf(key, value))) {
    return {
      template: texts.change,
      values: {
        key,
        before: figureOf(setting, setting.value, words),
        after: figureOf(setting, value, words),
      },
    };
  }
  return {
    template: texts.changeOther,
    values: {
      key,
      after:
        value !== null && typeof value === 'object'
          ? texts.list
          : String(value),
    },
  };
}
