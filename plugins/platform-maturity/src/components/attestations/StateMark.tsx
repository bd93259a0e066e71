import { makeStyles } from '@material-ui/core/styles';
import HistoryIcon from '@material-ui/icons/History';
import {
  questions,
  type AnsweredQuestion,
  type KnownOutcome,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { OutcomeMark } from '../marks';
import { answerWords } from './words';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
  },
  expired: { color: theme.palette.text.secondary },
  icon: { fontSize: 18 },
}));

/** How a question stands, with an icon and in words. */
export function StateMark(props: { item: AnsweredQuestion }) {
  const classes = useStyles();
  const words = useWords();
  const { states } = words.attestations;
  const { question, state, current } = props.item;
  if (!current) {
    return <OutcomeMark outcome="unknown">{states.unanswered}</OutcomeMark>;
  }
  const answer = answerWords(question, current.answer, words);
  if (state === 'expired') {
    return (
      <span className={`${classes.mark} ${classes.expired}`}>
        <HistoryIcon aria-hidden className={classes.icon} />
        <span>
          <strong>{states.expired}</strong> · {answer}
        </span>
      </span>
    );
  }
  return 'practice' in questions[question].about ? (
    <OutcomeMark outcome={current.answer as KnownOutcome}>{answer}</OutcomeMark>
  ) : (
    <strong>{answer}</strong>
  );
}
