import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import type { QuestionId } from '@paved/plugin-platform-maturity-common';
import { useId, useState } from 'react';
import { useWords } from '../../translation';
import { plainText } from '../text';

/** Makes sure that an answer is to be taken back. */
export function TakeBackDialog(props: {
  question: QuestionId;
  /** Rejects with what went wrong. */
  onConfirm: () => Promise<void>;
  onClose: () => void;
}) {
  const id = useId();
  const { attestations, explanation } = useWords();
  const { dialog } = attestations;
  const { question, onConfirm, onClose } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();

  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onConfirm();
    } catch (error) {
      setFailure(error as Error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      maxWidth="xs"
      onClose={busy ? undefined : onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`}>{dialog.takeBackTitle}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>
          {plainText({
            template: dialog.takeBackText,
            values: {
              title: explanation.definitions.questions[question].title,
            },
          })}
        </DialogContentText>
        {failure && (
          <ResponseErrorPanel title={dialog.takeBackFailed} error={failure} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {dialog.cancel}
        </Button>
        <Button
          variant="contained"
          color="primary"
          onClick={confirm}
          disabled={busy}
        >
          {busy ? dialog.takingBack : dialog.takeBack}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
