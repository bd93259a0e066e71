import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  pluralFor,
  type AnsweredQuestion,
  type ShownAttestation,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../disclosure';
import { useWords } from '../../translation';
import { Ago, Filled, plainText } from '../text';
import { Comment, Person } from './Given';
import { answerWords } from './words';

const useStyles = makeStyles(theme => ({
  history: { marginTop: theme.spacing(1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { '& + &': { marginTop: theme.spacing(1.5) } },
}));

/** All answers to a question, latest first. */
export function History(props: { item: AnsweredQuestion; title: string }) {
  const classes = useStyles();
  const { attestations, format, reader } = useWords();
  const { history, current } = props.item;
  // The only answer stands above already.
  if (history.length === 0 || (history.length === 1 && current)) {
    return null;
  }
  return (
    <div className={classes.history}>
      <Disclosure
        title={attestations.history}
        aside={plainText({
          template: pluralFor(
            attestations.historyCount,
            history.length,
            reader,
          ),
          values: { count: format.count(history.length) },
        })}
      >
        <ol
          className={classes.list}
          aria-label={plainText({
            template: attestations.historyFor,
            values: { title: props.title },
          })}
        >
          {history.map((attestation, index) => (
            <li key={attestation.id} className={classes.item}>
              <Entry attestation={attestation} replaced={index > 0} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

function Entry(props: { attestation: ShownAttestation; replaced: boolean }) {
  const words = useWords();
  const { attestations, format } = words;
  const { attestation, replaced } = props;
  const { question, answer, attestedBy, attestedAt, expiresAt, comment } =
    attestation;
  const { withdrawnAt, withdrawnBy } = attestation;
  return (
    <>
      <Typography variant="body2">
        <Filled
          template={attestations.entries[becameOf(attestation, replaced)]}
          elements={{
            answer: <strong>{answerWords(question, answer, words)}</strong>,
            person: <Person userRef={attestedBy} />,
            when: <Ago at={attestedAt} />,
            date: format.day(expiresAt),
            whoTookBack: <Person userRef={withdrawnBy} />,
            whenTakenBack: withdrawnAt && <Ago at={withdrawnAt} />,
          }}
        />
      </Typography>
      {comment && <Comment text={comment} />}
    </>
  );
}

/** What became of an answer. */
function becameOf(
  { withdrawnAt, expiresAt }: ShownAttestation,
  replaced: boolean,
) {
  if (withdrawnAt) {
    return 'takenBack';
  }
  if (replaced) {
    return 'replaced';
  }
  return Date.parse(expiresAt) > Date.now() ? 'valid' : 'expired';
}
