import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { useEffect, useRef } from 'react';
import type { Scenario } from '../../../hooks/guide';
import { RichText } from '../../text';
import { scenarioMessages } from './messages';

/** Says what was deleted, and takes it back. */
export function Removed(props: { scenario: Scenario; onUndo: () => void }) {
  // The button that was pressed is gone with its row.
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <Button size="small" color="inherit" ref={undo} onClick={props.onUndo}>
          {scenarioMessages.undo}
        </Button>
      }
    >
      <RichText
        template={scenarioMessages.removed}
        values={{ name: props.scenario.name }}
      />
    </Alert>
  );
}
