import { makeStyles } from '@material-ui/core/styles';
import HistoryIcon from '@material-ui/icons/History';
import {
  questions,
  type AnsweredQuestion,
  type KnownOutcome,
} from '@paved/plugin-platform-maturity-common';
import { OutcomeMark } from '../marks';
import { stateWords } from './messages';
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
  const { question, state, current } = props.item;
  if (!current) {
    return <OutcomeMark outcome="unknown">{stateWords.unanswered}</OutcomeMark>;
  }
  const words = answerWords(question, current.answer);
  if (state === 'expired') {
    return (
      <span className={`${classes.mark} ${classes.expired}`}>
        <HistoryIcon aria-hidden className={classes.icon} />
        <span>
          <strong>{stateWords.expired}</strong> · {words}
        </span>
      </span>
    );
  }
  return 'practice' in questions[question].about ? (
    <OutcomeMark outcome={current.answer as KnownOutcome}>{words}</OutcomeMark>
  ) : (
    <strong>{words}</strong>
  );
}
