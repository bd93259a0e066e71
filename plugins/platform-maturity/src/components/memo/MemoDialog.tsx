import { MarkdownContent } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  memoOf,
  organizationRef,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { saveFile } from '../../hooks';
import { useWords } from '../../translation';
import { plainText } from '../text';

const printed = 'platform-maturity-memo';

const useStyles = makeStyles(theme => ({
  text: {
    overflowX: 'auto',
    '& h1': { fontSize: theme.typography.h5.fontSize, marginTop: 0 },
    '& h2': {
      fontSize: theme.typography.h6.fontSize,
      marginTop: theme.spacing(3),
    },
    '& h3': { fontSize: theme.typography.subtitle1.fontSize },
    '& td, & th': {
      textAlign: 'left',
      verticalAlign: 'top',
      // Words stay whole; a table that is too wide scrolls.
      wordBreak: 'normal',
    },
  },
  actions: { flexWrap: 'wrap' },
  // On paper there is the memo, and nothing else of the page.
  '@global': {
    '@media print': {
      [`body > *:not(.${printed})`]: { display: 'none !important' },
      [`.${printed}, .${printed} *`]: {
        position: 'static !important',
        maxHeight: 'none !important',
        overflow: 'visible !important',
        boxShadow: 'none !important',
        color: '#000 !important',
        background: 'none !important',
      },
      [`.${printed} [data-screen-only]`]: { display: 'none !important' },
    },
  },
}));

/** The decision memo, to read, copy, download and print. */
export function MemoDialog(props: {
  assessment: ExplainedAssessment;
  onClose: () => void;
}) {
  const classes = useStyles();
  const { memo, reader } = useWords();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('xs'));
  const { assessment, onClose } = props;
  const text = useMemo(
    () => memoOf(assessment, { ...reader, date: new Date().toISOString() }),
    [assessment, reader],
  );
  const [copied, copy] = useCopyToClipboard();
  return (
    <Dialog
      open
      onClose={onClose}
      className={printed}
      maxWidth="md"
      fullWidth
      fullScreen={isNarrow}
      aria-labelledby={`${printed}-title`}
    >
      <DialogTitle id={`${printed}-title`} data-screen-only>
        {memo.title}
      </DialogTitle>
      <DialogContent
        // Scrolls, so that the keyboard has to reach it.
        tabIndex={0}
        role="region"
        aria-labelledby={`${printed}-title`}
      >
        <DialogContentText data-screen-only>{memo.about}</DialogContentText>
        <div className={classes.text}>
          <MarkdownContent content={text} dialect="gfm" />
        </div>
      </DialogContent>
      <DialogActions className={classes.actions} data-screen-only>
        <span role="status">
          {copied.value === text && !copied.error ? memo.copied : ''}
        </span>
        <Button onClick={() => copy(text)} color="primary">
          {memo.copy}
        </Button>
        <Button
          onClick={() =>
            saveFile(
              new Blob([text], { type: 'text/markdown;charset=utf-8' }),
              fileNameOf(assessment, memo.file),
            )
          }
          color="primary"
        >
          {memo.download}
        </Button>
        <Button onClick={() => window.print()} color="primary">
          {memo.print}
        </Button>
        <Button onClick={onClose}>{memo.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function fileNameOf(
  { subject }: ExplainedAssessment,
  template: string,
): string {
  const name =
    subject.ref === organizationRef
      ? organizationRef
      : `${subject.kind}-${subject.name}`;
  return plainText({
    template,
    values: { name: name.replace(/[^\w.-]+/g, '-').toLocaleLowerCase('en-US') },
  });
}
