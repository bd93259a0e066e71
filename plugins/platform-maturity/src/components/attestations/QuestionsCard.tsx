import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type {
  AnsweredQuestion,
  Attestations,
} from '@paved/plugin-platform-maturity-common';
import { attestationMessages } from './messages';
import { Question } from './Question';
import { Refusal } from './Refusal';

/** What no catalog shows of a subject, and what its owners answered. */
export function QuestionsCard(props: {
  items: AnsweredQuestion[];
  attestations: Attestations;
  kind: string;
  onAnswer: (item: AnsweredQuestion) => void;
  onTakeBack: (item: AnsweredQuestion) => void;
}) {
  const { items, attestations, kind, onAnswer, onTakeBack } = props;
  return (
    <InfoCard
      title={attestationMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={attestationMessages.intro}
    >
      {attestations.refusal && (
        <Typography component="div" gutterBottom>
          <Refusal refusal={attestations.refusal} kind={kind} />
        </Typography>
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
