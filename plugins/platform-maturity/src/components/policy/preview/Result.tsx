import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { PolicyPreview } from '@paved/plugin-platform-maturity-common';
import { useEffect, useRef, useState } from 'react';
import type { PolicyDocument, PreviewedPolicy } from '../../../hooks';
import { formatCount } from '../../figures';
import { RichText, type Message } from '../../text';
import { Apply } from './Apply';
import type { Transition } from './axes';
import { ChangedSubjects } from './ChangedSubjects';
import { previewMessages } from './messages';
import { Transitions } from './Transitions';

const useStyles = makeStyles(theme => ({
  result: {
    display: 'grid',
    gap: theme.spacing(2.5),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  head: {
    '&:focus': { outline: 'none' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 4,
    },
    scrollMarginTop: theme.spacing(2),
  },
  sentence: { fontSize: '1.25rem', '& strong': { fontWeight: 700 } },
  matrices: {
    display: 'grid',
    gap: theme.spacing(2.5),
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginTop: theme.spacing(1.5),
  },
}));

/** What a changed policy would change, in a sentence, in counts and by subject. */
export function Result(props: {
  result: PreviewedPolicy;
  configured: PolicyDocument;
  stale: boolean;
}) {
  const classes = useStyles();
  const { result, configured, stale } = props;
  const { preview, policy } = result;
  const head = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Transition>();

  // The answer is above the fields that led to it: bring the reader there.
  useEffect(() => {
    setSelected(undefined);
    head.current?.focus();
  }, [result]);

  return (
    <section
      className={classes.result}
      aria-label={previewMessages.resultTitle}
    >
      <div ref={head} tabIndex={-1} className={classes.head}>
        <Typography className={classes.sentence} role="status">
          <RichText {...sentenceOf(preview)} />
        </Typography>
      </div>
      {stale && (
        <Alert severity="warning" variant="outlined">
          {previewMessages.stale}
        </Alert>
      )}
      {preview.notPreviewed.length > 0 && (
        <Alert severity="info" variant="outlined">
          <AlertTitle>{previewMessages.notPreviewedTitle}</AlertTitle>
          <RichText
            template={previewMessages.notPreviewed}
            values={{ keys: preview.notPreviewed.join(', ') }}
          />
        </Alert>
      )}
      {preview.changed > 0 && (
        <>
          <div>
            <Typography variant="h6" component="h3">
              {previewMessages.matrices}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {previewMessages.matricesIntro}
            </Typography>
            <div className={classes.matrices}>
              <Transitions
                axis="approach"
                transitions={preview.approaches}
                selected={selected}
                onSelect={setSelected}
              />
              <Transitions
                axis="stage"
                transitions={preview.stages}
                selected={selected}
                onSelect={setSelected}
              />
              <Transitions
                axis="move"
                transitions={preview.moves}
                selected={selected}
                onSelect={setSelected}
              />
            </div>
          </div>
          <div>
            <ChangedSubjects
              preview={preview}
              selected={selected}
              onSelect={setSelected}
            />
          </div>
        </>
      )}
      <Apply configured={configured} policy={policy} />
    </section>
  );
}

function sentenceOf({ subjects, changed }: PolicyPreview): Message {
  if (subjects === 0) {
    return { template: previewMessages.empty };
  }
  const values = {
    changed: formatCount(changed),
    subjects: formatCount(subjects),
  };
  if (changed === 0) {
    return { template: previewMessages.none, values };
  }
  return {
    template:
      changed === 1 ? previewMessages.sentenceOne : previewMessages.sentence,
    values,
  };
}
