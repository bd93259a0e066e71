import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import { isSame, type PolicyDraft, type PreviewState } from '../../../hooks';
import { Failed } from '../../gate';
import { plainText, RichText } from '../../text';
import { DifferenceList } from './DifferenceList';
import { previewMessages } from './messages';
import { PolicyText } from './PolicyText';
import { Problems } from './Problems';
import { Result } from './Result';

const useStyles = makeStyles(theme => ({
  content: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  intro: { maxWidth: '60em' },
  start: { justifySelf: 'start' },
}));

/** Where a changed policy is written down and previewed. */
export function DraftCard(props: {
  draft: PolicyDraft;
  preview: PreviewState;
  settings: readonly PolicySetting[];
  editing: boolean;
  onEdit: (editing: boolean) => void;
  goTo: (key: string) => void;
}) {
  const classes = useStyles();
  const { draft, preview, settings, editing, onEdit, goTo } = props;
  const allowed = preview.missing.length === 0;
  return (
    <InfoCard
      title={previewMessages.title}
      titleTypographyProps={{ component: 'h2' }}
    >
      <div className={classes.content}>
        {allowed ? (
          <Typography variant="body2" className={classes.intro}>
            {previewMessages.intro}
          </Typography>
        ) : (
          <Alert severity="info" variant="outlined">
            <RichText
              template={previewMessages.missing}
              values={{ permission: preview.missing.join(', ') }}
            />
          </Alert>
        )}
        {draft.ignored.length > 0 && (
          <Alert severity="warning" variant="outlined">
            {plainText({
              template: previewMessages.ignored,
              values: { parameters: draft.ignored.join(', ') },
            })}
          </Alert>
        )}
        {allowed && (
          <Button
            variant="outlined"
            className={classes.start}
            aria-expanded={editing}
            onClick={() => onEdit(!editing)}
          >
            {editing ? previewMessages.stop : previewMessages.start}
          </Button>
        )}
        {allowed && editing && (
          <>
            <Changes draft={draft} settings={settings} />
            <PolicyText draft={draft} />
            <Outcome
              draft={draft}
              preview={preview}
              settings={settings}
              goTo={goTo}
            />
          </>
        )}
      </div>
    </InfoCard>
  );
}

function Changes(props: {
  draft: PolicyDraft;
  settings: readonly PolicySetting[];
}) {
  const { draft, settings } = props;
  if (draft.differences.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {previewMessages.nothingChanged}
      </Typography>
    );
  }
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {previewMessages.changesTitle}
      </Typography>
      <DifferenceList draft={draft} settings={settings} />
      <Typography variant="body2" color="textSecondary">
        {draft.shareable ? previewMessages.share : previewMessages.tooLong}
      </Typography>
    </div>
  );
}

/** What came of the last preview. */
function Outcome(props: {
  draft: PolicyDraft;
  preview: PreviewState;
  settings: readonly PolicySetting[];
  goTo: (key: string) => void;
}) {
  const { draft, preview, settings, goTo } = props;
  const { loading, result, problems, error } = preview;
  if (loading) {
    return <LinearProgress aria-label={previewMessages.running} />;
  }
  if (problems) {
    return <Problems problems={problems} settings={settings} goTo={goTo} />;
  }
  if (error) {
    return (
      <Failed
        title={previewMessages.failed}
        error={error}
        retry={() => preview.run(draft.policy)}
      />
    );
  }
  return result ? (
    <Result
      result={result}
      configured={draft.configured}
      stale={!isSame(result.policy, draft.policy)}
    />
  ) : null;
}
