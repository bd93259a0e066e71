import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { formatCount } from '../figures';
import { RichText, type Message } from '../text';
import { scopeMessages } from './messages';

const useStyles = makeStyles(theme => ({
  note: { marginBottom: theme.spacing(3), overflowWrap: 'anywhere' },
}));

/** What the reader has to know about whom and what the assessment covers. */
export function ScopeNotes(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { ownerScope } = props.assessment;
  const { dangling } = ownerScope;
  const components = componentsNote(props.assessment);
  return (
    <>
      {dangling.length > 0 && (
        <Alert severity="warning" className={classes.note}>
          <AlertTitle>{scopeMessages.danglingTitle}</AlertTitle>
          <RichText
            template={
              dangling.length === 1
                ? scopeMessages.dangling
                : scopeMessages.danglingSeveral
            }
            values={{ owners: dangling.join(', ') }}
          />
        </Alert>
      )}
      {components && (
        <Alert severity="info" className={classes.note}>
          <AlertTitle>{scopeMessages.noComponentsTitle}</AlertTitle>
          <RichText {...components} />
        </Alert>
      )}
    </>
  );
}

function componentsNote({
  subject,
  practiceScope: { components, excluded },
}: Assessment): Message | undefined {
  if (components.total > 0) {
    return undefined;
  }
  if (excluded === 0) {
    return { template: scopeMessages.noComponents };
  }
  return subject.kind === 'Component'
    ? { template: scopeMessages.excludedSelf }
    : {
        template: scopeMessages.excludedAll,
        values: { count: formatCount(excluded) },
      };
}
