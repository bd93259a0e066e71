import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AnsweredQuestion } from '@paved/plugin-platform-maturity-common';
import { useId, type ReactNode } from 'react';
import { useWords, type Words } from '../../translation';
import { plainText } from '../text';
import { Given } from './Given';
import { History } from './History';
import { StateMark } from './StateMark';

const useStyles = makeStyles(theme => ({
  question: {
    padding: theme.spacing(2, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    '&:first-child': { paddingTop: 0 },
    '&:last-child': { paddingBottom: 0 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 2),
  },
  title: { flex: '1 1 auto', fontWeight: 600 },
  extra: { margin: theme.spacing(1.5, 0) },
  given: { marginTop: theme.spacing(0.5) },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** One question: how it stands, and what the reader can do about it. */
export function Question(props: {
  item: AnsweredQuestion;
  mayAttest: boolean;
  onAnswer: () => void;
  onTakeBack: () => void;
  /** Between the question and its answer. */
  children?: ReactNode;
}) {
  const classes = useStyles();
  const id = useId();
  const { item, mayAttest, onAnswer, onTakeBack, children } = props;
  const { attestations, explanation } = useWords();
  const { title, question } = explanation.definitions.questions[item.question];
  const { current, state } = item;
  const labelled = (template: string) =>
    plainText({ template, values: { title } });
  const verb = verbFor(item, attestations);
  return (
    <section className={classes.question} aria-labelledby={id}>
      <div className={classes.head}>
        <Typography
          id={id}
          variant="body1"
          component="h3"
          className={classes.title}
        >
          {title}
        </Typography>
        <StateMark item={item} />
      </div>
      <Typography variant="body2">{question}</Typography>
      {children && <div className={classes.extra}>{children}</div>}
      {current && (
        <div className={classes.given}>
          <Given attestation={current} expired={state === 'expired'} />
        </div>
      )}
      {mayAttest && (
        <div className={classes.buttons}>
          <Button
            size="small"
            variant="outlined"
            onClick={onAnswer}
            aria-label={labelled(verb.label)}
          >
            {verb.word}
          </Button>
          {current && (
            <Button
              size="small"
              onClick={onTakeBack}
              aria-label={labelled(attestations.takeBackFor)}
            >
              {attestations.takeBack}
            </Button>
          )}
        </div>
      )}
      <History item={item} title={title} />
    </section>
  );
}

function verbFor(
  { current, state }: AnsweredQuestion,
  texts: Words['attestations'],
) {
  const { answer, answerFor, renew, renewFor, change, changeFor } = texts;
  if (!current) {
    return { word: answer, label: answerFor };
  }
  return state === 'expired'
    ? { word: renew, label: renewFor }
    : { word: change, label: changeFor };
}
