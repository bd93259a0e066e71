import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { useCutoffs } from '../../hooks';
import { formatShare } from '../figures';
import { plainText } from '../text';
import { Lacked } from './Lacked';
import { gainMessages } from './messages';
import { NearestList } from './NearestList';
import { nearestComponents, nearestGroups } from './queries';

/** Where the least work leads on, and what most components lack. */
export function MostToGainCard(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { foundation } = useCutoffs();
  const whole = assessment.subject.kind === 'Organization';
  const components = useMemo(() => nearestComponents(assessment), [assessment]);
  return (
    <InfoCard
      title={gainMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={gainMessages.subheader}
    >
      <Typography variant="body2" color="textSecondary" paragraph>
        {plainText({
          template: whole ? gainMessages.rule : gainMessages.ruleComponents,
          values: { cutoff: formatShare(foundation) },
        })}
      </Typography>
      {whole && (
        <NearestList title={gainMessages.groups} query={nearestGroups} />
      )}
      {components ? (
        <NearestList title={gainMessages.components} query={components} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {gainMessages.tooMany}
        </Typography>
      )}
      <Lacked assessment={assessment} />
    </InfoCard>
  );
}
