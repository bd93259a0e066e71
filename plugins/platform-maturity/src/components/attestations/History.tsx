import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AnsweredQuestion,
  ShownAttestation,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../disclosure';
import { formatCount } from '../figures';
import { Ago, plainText } from '../text';
import { Comment, Person } from './Given';
import { attestationMessages } from './messages';
import { answerWords, dayOf } from './words';

const useStyles = makeStyles(theme => ({
  history: { marginTop: theme.spacing(1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { '& + &': { marginTop: theme.spacing(1.5) } },
}));

/** All answers to a question, latest first. */
export function History(props: { item: AnsweredQuestion; title: string }) {
  const classes = useStyles();
  const { history, current } = props.item;
  // The only answer stands above already.
  if (history.length === 0 || (history.length === 1 && current)) {
    return null;
  }
  return (
    <div className={classes.history}>
      <Disclosure
        title={attestationMessages.history}
        aside={
          history.length === 1
            ? attestationMessages.historyOne
            : plainText({
                template: attestationMessages.historyCount,
                values: { count: formatCount(history.length) },
              })
        }
      >
        <ol
          className={classes.list}
          aria-label={plainText({
            template: attestationMessages.historyFor,
            values: { title: props.title },
          })}
        >
          {history.map((attestation, index) => (
            <li key={attestation.id} className={classes.item}>
              <Entry
                attestation={attestation}
                replaced={index > 0 && !attestation.withdrawnAt}
              />
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

function Entry(props: { attestation: ShownAttestation; replaced: boolean }) {
  const { question, answer, attestedBy, attestedAt, expiresAt, comment } =
    props.attestation;
  const { withdrawnAt, withdrawnBy } = props.attestation;
  return (
    <>
      <Typography variant="body2">
        <strong>{answerWords(question, answer)}</strong>,{' '}
        {attestationMessages.answered} <Person userRef={attestedBy} />{' '}
        <Ago at={attestedAt} />
        {withdrawnAt && (
          <>
            ; {attestationMessages.takenBack} <Person userRef={withdrawnBy} />{' '}
            <Ago at={withdrawnAt} />
          </>
        )}
        {props.replaced && `; ${attestationMessages.replaced}`}
        {!withdrawnAt &&
          !props.replaced &&
          `; ${plainText({
            template:
              Date.parse(expiresAt) > Date.now()
                ? attestationMessages.holdsUntil
                : attestationMessages.heldUntil,
            values: { date: dayOf(expiresAt) },
          })}`}
      </Typography>
      {comment && <Comment text={comment} />}
    </>
  );
}
