import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import {
  defaultPolicy,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { Disclosure } from '../../disclosure';
import { plainText, RichText } from '../../text';

/** What people ask, with the numbers of the policy in force. */
export function FrequentQuestions(props: { policy: Policy }) {
  const { format, guide } = useWords();
  const { questions } = guide.reference;
  const { cutoffs } = props.policy;
  const { low, high } =
    props.policy.factors.teamSize.measures.developers ??
    defaultPolicy.factors.teamSize.measures.developers!;
  const values = {
    low: format.count(low),
    high: format.count(high),
    foundation: format.share(cutoffs.foundation),
    demandCoverage: format.share(cutoffs.demandCoverage),
    axisCoverage: format.share(cutoffs.axisCoverage),
  };
  return (
    <InfoCard
      title={questions.title}
      titleTypographyProps={{ component: 'h2' }}
    >
      {Object.entries(questions.list).map(([id, { question, answer }]) => (
        <Disclosure key={id} title={plainText({ template: question, values })}>
          <Typography variant="body2" style={{ maxWidth: '56em' }}>
            <RichText template={answer} values={values} />
          </Typography>
        </Disclosure>
      ))}
    </InfoCard>
  );
}
