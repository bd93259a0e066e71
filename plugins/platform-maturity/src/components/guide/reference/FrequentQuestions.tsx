import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import {
  defaultPolicy,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../../disclosure';
import { formatCount, formatShare } from '../../figures';
import { plainText, RichText } from '../../text';
import { frequentQuestions, questionMessages } from './messages';

/** What people ask, with the numbers of the policy in force. */
export function FrequentQuestions(props: { policy: Policy }) {
  const { cutoffs } = props.policy;
  const { low, high } =
    props.policy.factors.teamSize.measures.developers ??
    defaultPolicy.factors.teamSize.measures.developers!;
  const values = {
    low: formatCount(low),
    high: formatCount(high),
    foundation: formatShare(cutoffs.foundation),
    demandCoverage: formatShare(cutoffs.demandCoverage),
    axisCoverage: formatShare(cutoffs.axisCoverage),
  };
  return (
    <InfoCard
      title={questionMessages.title}
      titleTypographyProps={{ component: 'h2' }}
    >
      {frequentQuestions.map(({ id, question, answer }) => (
        <Disclosure key={id} title={plainText({ template: question, values })}>
          <Typography variant="body2" style={{ maxWidth: '56em' }}>
            <RichText template={answer} values={values} />
          </Typography>
        </Disclosure>
      ))}
    </InfoCard>
  );
}
