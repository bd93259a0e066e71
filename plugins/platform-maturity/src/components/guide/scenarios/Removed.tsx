import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { useEffect, useRef } from 'react';
import type { Scenario } from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { RichText } from '../../text';

/** Says what was deleted, and takes it back. */
export function Removed(props: { scenario: Scenario; onUndo: () => void }) {
  const { scenarios: texts } = useWords().guide;
  // The button that was pressed is gone with its row.
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <Button size="small" color="inherit" ref={undo} onClick={props.onUndo}>
          {texts.undo}
        </Button>
      }
    >
      <RichText
        template={texts.removed}
        values={{ name: props.scenario.name }}
      />
    </Alert>
  );
}
