import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { pluralFor } from '@paved/plugin-platform-maturity-common';
import type { PolicyDraft, PreviewState } from '../../../hooks';
import { useWords, type Words } from '../../../translation';
import { plainText } from '../../text';

const useStyles = makeStyles(theme => ({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(3),
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
  },
  grow: { flex: '1 1 auto' },
}));

/** Stays in sight while numbers are changed: how many, and the way to the answer. */
export function PreviewBar(props: {
  draft: PolicyDraft;
  preview: PreviewState;
  correct: boolean;
}) {
  const classes = useStyles();
  const words = useWords();
  const texts = words.policy.preview;
  const { draft, preview, correct } = props;
  const changes = draft.differences.length;
  const blocked = draft.problem !== undefined || !correct;
  return (
    <Paper
      elevation={4}
      className={classes.bar}
      role="group"
      aria-label={texts.toolbar}
    >
      <Typography
        variant="body2"
        component="span"
        className={classes.grow}
        role="status"
      >
        {phraseOf(changes, words)}
        {blocked && ` ${texts.correct}`}
      </Typography>
      <Button
        size="small"
        disabled={changes === 0 && draft.problem === undefined}
        onClick={draft.resetAll}
      >
        {texts.resetAll}
      </Button>
      <Button
        variant="contained"
        color="primary"
        size="small"
        disabled={blocked || changes === 0 || preview.loading}
        onClick={() => preview.run(draft.policy)}
      >
        {preview.result ? texts.again : texts.preview}
      </Button>
    </Paper>
  );
}

function phraseOf(changes: number, { policy, format, reader }: Words): string {
  const texts = policy.preview;
  return changes === 0
    ? texts.nothingChanged
    : plainText({
        template: pluralFor(texts.changes, changes, reader),
        values: { count: format.count(changes) },
      });
}
