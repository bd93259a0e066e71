import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  AnsweredQuestion,
  AttestationInput,
} from '@paved/plugin-platform-maturity-common';
import { DateTime } from 'luxon';
import { useId, useState, type FormEvent } from 'react';
import { useWords } from '../../translation';
import { plainText } from '../text';
import { AnswerField } from './AnswerField';
import {
  commentText,
  draftOf,
  inputOf,
  problemsOf,
  validities,
  type Draft,
} from './draft';

const useStyles = makeStyles(theme => ({
  field: { marginTop: theme.spacing(2.5) },
}));

/** Asks one question, and saves the answer. */
export function AnswerDialog(props: {
  item: AnsweredQuestion;
  /** Rejects with what went wrong. */
  onSave: (input: AttestationInput) => Promise<void>;
  onClose: () => void;
}) {
  const classes = useStyles();
  const id = useId();
  const { item, onSave, onClose } = props;
  const words = useWords();
  const { attestations, explanation, format } = words;
  const { dialog } = attestations;
  const { title, question, help } =
    explanation.definitions.questions[item.question];
  const [draft, setDraft] = useState<Draft>(() => draftOf(item));
  const [submitted, setSubmitted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const problems = submitted ? problemsOf(item.question, draft, words) : {};
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    const input = inputOf(item.question, draft);
    if (!input) {
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      await onSave(input);
    } catch (error) {
      setFailure(error as Error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={busy ? undefined : onClose}
      aria-labelledby={`${id}-title`}
    >
      <form onSubmit={save} noValidate>
        <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
        <DialogContent>
          <Typography gutterBottom>{question}</Typography>
          <Typography variant="body2" color="textSecondary">
            {help}
          </Typography>
          <div className={classes.field}>
            <AnswerField
              question={item.question}
              value={draft.answer}
              onChange={answer => change({ answer })}
              error={problems.answer}
              disabled={busy}
            />
          </div>
          <TextField
            id={`${id}-comment`}
            className={classes.field}
            variant="outlined"
            label={dialog.comment}
            value={draft.comment}
            onChange={event => change({ comment: event.target.value })}
            error={problems.comment !== undefined}
            helperText={
              problems.comment ?? commentText(dialog.commentHelp, draft, words)
            }
            disabled={busy}
            multiline
            minRows={2}
            maxRows={8}
            fullWidth
          />
          <TextField
            id={`${id}-days`}
            className={classes.field}
            variant="outlined"
            label={dialog.validFor}
            value={draft.days}
            onChange={event => change({ days: Number(event.target.value) })}
            helperText={plainText({
              template: dialog.until,
              values: { date: format.day(inDays(draft.days)) },
            })}
            disabled={busy}
            select
            fullWidth
            SelectProps={{ SelectDisplayProps: { id: `${id}-days-select` } }}
          >
            {validities.map(days => (
              <MenuItem key={days} value={days}>
                {plainText({
                  template: dialog.days,
                  values: { days: format.count(days) },
                })}
              </MenuItem>
            ))}
          </TextField>
          {failure && (
            <div className={classes.field}>
              <ResponseErrorPanel title={dialog.failed} error={failure} />
            </div>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {dialog.cancel}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={busy}
          >
            {busy ? dialog.saving : dialog.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function inDays(days: number): number {
  return DateTime.now().plus({ days }).toMillis();
}
