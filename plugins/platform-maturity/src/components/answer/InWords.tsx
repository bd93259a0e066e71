import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  explain,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Disclosure } from '../disclosure';
import { RichText } from '../text';

const useStyles = makeStyles(theme => ({
  block: { marginTop: theme.spacing(3) },
  row: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(1) },
  paragraph: {
    lineHeight: 1.6,
    maxWidth: '48em',
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& strong': { fontWeight: 600 },
  },
}));

/** The whole answer as a paragraph, to be read or sent on. */
export function InWords(props: { assessment: ExplainedAssessment }) {
  const classes = useStyles();
  const { answer, reader } = useWords();
  const { sentences, text } = explain(props.assessment, reader);
  return (
    <div className={classes.block}>
      <Disclosure
        title={answer.inWords}
        summary={
          <Typography variant="body2" color="textSecondary">
            {answer.inWordsFor}
          </Typography>
        }
      >
        <div className={classes.row}>
          <Typography
            variant="body1"
            className={classes.paragraph}
            data-testid="in-words"
          >
            {sentences.map((sentence, index) => (
              <span key={index}>
                {index > 0 && ' '}
                <RichText {...sentence} />
              </span>
            ))}
          </Typography>
          <CopyTextButton
            text={text}
            tooltipText={answer.copied}
            aria-label={answer.copy}
          />
        </div>
      </Disclosure>
    </div>
  );
}
