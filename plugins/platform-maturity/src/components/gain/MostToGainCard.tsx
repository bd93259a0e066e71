import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { useCutoffs } from '../../hooks';
import { useWords } from '../../translation';
import { FilterChips, useAnswerFilter } from '../answerFilter';
import { componentsOf } from '../entities';
import { plainText } from '../text';
import { Lacked } from './Lacked';
import { NearestList } from './NearestList';
import { nearest, nearestGroups } from './queries';

/** Where the least work leads on, and what most components lack. */
export function MostToGainCard(props: { assessment: Assessment }) {
  const { gain, format } = useWords();
  const { assessment } = props;
  const { foundation } = useCutoffs();
  const whole = assessment.subject.kind === 'Organization';
  const { query } = useAnswerFilter();
  const groups = useMemo(() => ({ ...nearestGroups, ...query }), [query]);
  const components = useMemo(() => {
    const scope = componentsOf(assessment);
    return scope && { ...scope, ...nearest, ...query };
  }, [assessment, query]);
  return (
    <InfoCard
      title={gain.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={gain.subheader}
    >
      <Typography variant="body2" color="textSecondary" paragraph>
        {plainText({
          template: whole ? gain.rule : gain.ruleComponents,
          values: { cutoff: format.share(foundation) },
        })}
      </Typography>
      <FilterChips />
      {whole && <NearestList title={gain.groups} query={groups} />}
      {components ? (
        <NearestList title={gain.components} query={components} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {gain.tooMany}
        </Typography>
      )}
      <Lacked assessment={assessment} />
    </InfoCard>
  );
}
