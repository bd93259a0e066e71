import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type {
  PolicyProblem,
  PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { plainText, RichText } from '../../text';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
  item: { overflowWrap: 'anywhere' },
}));

/** Why a policy was refused, key by key, with the way to each. */
export function Problems(props: {
  problems: readonly PolicyProblem[];
  settings: readonly PolicySetting[];
  goTo: (key: string) => void;
}) {
  const classes = useStyles();
  const texts = useWords().policy.preview;
  return (
    <Alert severity="error" variant="outlined">
      <AlertTitle>{texts.refusedTitle}</AlertTitle>
      {texts.refused}
      <ul className={classes.list}>
        {props.problems.map((problem, index) => {
          const target = settingOf(problem.key, props.settings);
          return (
            <li key={index} className={classes.item}>
              <Typography variant="body2" component="span">
                {problem.key ? (
                  <RichText
                    template="`{{key}}`"
                    values={{ key: problem.key }}
                  />
                ) : (
                  texts.wholePolicy
                )}
                : {problem.message}{' '}
                {target && (
                  <Button
                    size="small"
                    onClick={() => props.goTo(target.key)}
                    aria-label={plainText({
                      template: texts.goTo,
                      values: { key: target.title },
                    })}
                  >
                    {texts.goToShort}
                  </Button>
                )}
              </Typography>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** The setting that a problem is in, or the first that it is about. */
function settingOf(
  key: string,
  settings: readonly PolicySetting[],
): PolicySetting | undefined {
  return (
    settings.find(
      setting => setting.key === key || key.startsWith(`${setting.key}.`),
    ) ??
    settings.find(setting => key !== '' && setting.key.startsWith(`${key}.`))
  );
}
