import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import { isSame, type PolicyDraft, type PreviewState } from '../../../hooks';
import { useWords } from '../../../translation';
import { Failed } from '../../gate';
import { plainText, RichText } from '../../text';
import { DifferenceList } from './DifferenceList';
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
  const texts = useWords().policy.preview;
  const { draft, preview, settings, editing, onEdit, goTo } = props;
  const allowed = preview.missing.length === 0;
  return (
    <InfoCard title={texts.title} titleTypographyProps={{ component: 'h2' }}>
      <div className={classes.content}>
        {allowed ? (
          <Typography variant="body2" className={classes.intro}>
            {texts.intro}
          </Typography>
        ) : (
          <Alert severity="info" variant="outlined">
            <RichText
              template={texts.missing}
              values={{ permission: preview.missing.join(', ') }}
            />
          </Alert>
        )}
        {draft.ignored.length > 0 && (
          <Alert severity="warning" variant="outlined">
            {plainText({
              template: texts.ignored,
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
            {editing ? texts.stop : texts.start}
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
  const texts = useWords().policy.preview;
  const { draft, settings } = props;
  if (draft.differences.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {texts.nothingChanged}
      </Typography>
    );
  }
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {texts.changesTitle}
      </Typography>
      <DifferenceList draft={draft} settings={settings} />
      <Typography variant="body2" color="textSecondary">
        {draft.shareable ? texts.share : texts.tooLong}
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
  const texts = useWords().policy.preview;
  const { draft, preview, settings, goTo } = props;
  const { loading, result, problems, error } = preview;
  if (loading) {
    return <LinearProgress aria-label={texts.running} />;
  }
  if (problems) {
    return <Problems problems={problems} settings={settings} goTo={goTo} />;
  }
  if (error) {
    return (
      <Failed
        title={texts.failed}
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
