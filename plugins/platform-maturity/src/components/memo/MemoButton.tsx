import Button from '@material-ui/core/Button';
import DescriptionIcon from '@material-ui/icons/Description';
import type { ExplainedAssessment } from '@paved/plugin-platform-maturity-common';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../translation';

// Rendering Markdown is heavy, and few open it.
const MemoDialog = lazy(async () => {
  const { MemoDialog: component } = await import('./MemoDialog');
  return { default: component };
});

/** Opens the decision memo of an assessment. */
export function MemoButton(props: { assessment: ExplainedAssessment }) {
  const { memo } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        color="primary"
        startIcon={<DescriptionIcon />}
        onClick={() => setOpen(true)}
      >
        {memo.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <MemoDialog
            assessment={props.assessment}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
