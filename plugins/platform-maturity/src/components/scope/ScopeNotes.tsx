import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { RichText, type Message } from '../text';

const useStyles = makeStyles(theme => ({
  note: { marginBottom: theme.spacing(3), overflowWrap: 'anywhere' },
}));

/** What the reader has to know about whom and what the assessment covers. */
export function ScopeNotes(props: { assessment: Assessment }) {
  const classes = useStyles();
  const words = useWords();
  const { scope } = words;
  const { ownerScope } = props.assessment;
  const { dangling } = ownerScope;
  const components = componentsNote(props.assessment, words);
  return (
    <>
      {dangling.length > 0 && (
        <Alert severity="warning" className={classes.note}>
          <AlertTitle>{scope.danglingTitle}</AlertTitle>
          <RichText
            template={
              dangling.length === 1 ? scope.dangling : scope.danglingSeveral
            }
            values={{ owners: dangling.join(', ') }}
          />
        </Alert>
      )}
      {components && (
        <Alert severity="info" className={classes.note}>
          <AlertTitle>{scope.noComponentsTitle}</AlertTitle>
          <RichText {...components} />
        </Alert>
      )}
    </>
  );
}

function componentsNote(
  { subject, practiceScope: { components, excluded } }: Assessment,
  { scope, format }: Words,
): Message | undefined {
  if (components.total > 0) {
    return undefined;
  }
  if (excluded === 0) {
    return { template: scope.noComponents };
  }
  return subject.kind === 'Component'
    ? { template: scope.excludedSelf }
    : {
        template: scope.excludedAll,
        values: { count: format.count(excluded) },
      };
}
