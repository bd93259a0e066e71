import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  organizationRef,
  type AnsweredQuestion,
  type Attestations,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { Question } from './Question';
import { Refusal } from './Refusal';

const useStyles = makeStyles(theme => ({
  refusal: { marginBottom: theme.spacing(2) },
}));

/** What no catalog shows of a subject, and what its owners answered. */
export function QuestionsCard(props: {
  items: AnsweredQuestion[];
  attestations: Attestations;
  kind: string;
  onAnswer: (item: AnsweredQuestion) => void;
  onTakeBack: (item: AnsweredQuestion) => void;
}) {
  const classes = useStyles();
  const { attestations: texts } = useWords();
  const { items, attestations, kind, onAnswer, onTakeBack } = props;
  return (
    <InfoCard
      title={titleFor(attestations, texts)}
      titleTypographyProps={{ component: 'h2' }}
      subheader={texts.intro}
    >
      {attestations.refusal && (
        <div className={classes.refusal}>
          <Refusal refusal={attestations.refusal} kind={kind} />
        </div>
      )}
      <div>
        {items.map(item => (
          <Question
            key={item.question}
            item={item}
            mayAttest={attestations.mayAttest}
            onAnswer={() => onAnswer(item)}
            onTakeBack={() => onTakeBack(item)}
          />
        ))}
      </div>
    </InfoCard>
  );
}

function titleFor(
  { mayAttest, subject }: Attestations,
  texts: Words['attestations'],
): string {
  if (mayAttest) {
    return texts.title;
  }
  return subject === organizationRef
    ? texts.titleForOthersWhole
    : texts.titleForOthers;
}
