import { InfoCard } from '@backstage/core-components';
import {
  factorIds,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { FactorRow } from './FactorRow';

/** The five context factors. */
export function ContextCard(props: { assessment: Assessment }) {
  const { context } = useWords();
  return (
    <InfoCard
      title={context.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={context.subheader}
    >
      {factorIds.map(factor => (
        <FactorRow key={factor} factor={factor} assessment={props.assessment} />
      ))}
    </InfoCard>
  );
}
