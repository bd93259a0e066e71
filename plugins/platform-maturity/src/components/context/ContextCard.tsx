import { InfoCard } from '@backstage/core-components';
import {
  factorIds,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { FactorRow } from './FactorRow';
import { contextMessages } from './messages';

/** The five context factors. */
export function ContextCard(props: { assessment: Assessment }) {
  return (
    <InfoCard
      title={contextMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={contextMessages.subheader}
    >
      {factorIds.map(factor => (
        <FactorRow key={factor} factor={factor} assessment={props.assessment} />
      ))}
    </InfoCard>
  );
}
