import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  pluralFor,
  type PolicyPreview,
} from '@paved/plugin-platform-maturity-common';
import { useEffect, useRef, useState } from 'react';
import type { PolicyDocument, PreviewedPolicy } from '../../../hooks';
import { useWords, type Words } from '../../../translation';
import { RichText, type Message } from '../../text';
import { Apply } from './Apply';
import type { Transition } from './axes';
import { ChangedSubjects } from './ChangedSubjects';
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
  const words = useWords();
  const texts = words.policy.preview;
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
    <section className={classes.result} aria-label={texts.resultTitle}>
      <div ref={head} tabIndex={-1} className={classes.head}>
        <Typography className={classes.sentence} role="status">
          <RichText {...sentenceOf(preview, words)} />
        </Typography>
      </div>
      {stale && (
        <Alert severity="warning" variant="outlined">
          {texts.stale}
        </Alert>
      )}
      {preview.notPreviewed.length > 0 && (
        <Alert severity="info" variant="outlined">
          <AlertTitle>{texts.notPreviewedTitle}</AlertTitle>
          <RichText
            template={texts.notPreviewed}
            values={{ keys: preview.notPreviewed.join(', ') }}
          />
        </Alert>
      )}
      {preview.changed > 0 && (
        <>
          <div>
            <Typography variant="h6" component="h3">
              {texts.matrices}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {texts.matricesIntro}
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

function sentenceOf(
  { subjects, changed }: PolicyPreview,
  { policy, format, reader }: Words,
): Message {
  const texts = policy.preview;
  if (subjects === 0) {
    return { template: texts.empty };
  }
  const values = {
    changed: format.count(changed),
    subjects: format.count(subjects),
  };
  if (changed === 0) {
    return { template: texts.none, values };
  }
  return { template: pluralFor(texts.sentence, changed, reader), values };
}
