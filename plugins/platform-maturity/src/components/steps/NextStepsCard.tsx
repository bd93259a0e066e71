import { InfoCard } from '@backstage/core-components';
import type { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  rolesForMove,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { useState } from 'react';
import { useWords } from '../../translation';
import { Disclosure } from '../disclosure';
import { plainText } from '../text';
import { Step } from './Step';

/** How many steps show before all are asked for. */
const first = 3;

/**
 * What to do on Monday: the steps towards the move by effect, and the roles it
 * takes. With the entity of the page, the YAML is complete for its descriptor.
 */
export function NextStepsCard(props: {
  assessment: ExplainedAssessment;
  entity?: Entity;
}) {
  const { steps, explanation, format } = useWords();
  const { assessment, entity } = props;
  const { nextSteps, move } = assessment;
  const [all, setAll] = useState(false);
  return (
    <InfoCard
      title={steps.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={explanation.definitions.moves[move].description}
    >
      {nextSteps.length === 0 && <Typography>{steps.nothing}</Typography>}
      {nextSteps.slice(0, all ? undefined : first).map(step => (
        <Step key={`${step.kind} ${step.about}`} step={step} entity={entity} />
      ))}
      {nextSteps.length > first && (
        <Button size="small" onClick={() => setAll(!all)}>
          {all
            ? steps.showFewer
            : plainText({
                template: steps.showAll,
                values: { count: format.count(nextSteps.length) },
              })}
        </Button>
      )}
      <Roles assessment={assessment} />
    </InfoCard>
  );
}

function Roles(props: { assessment: ExplainedAssessment }) {
  const { steps, explanation } = useWords();
  const { roles } = explanation.definitions;
  const needed = rolesForMove[props.assessment.move];
  if (needed.length === 0) {
    return null;
  }
  return (
    <Disclosure
      title={steps.roles}
      summary={
        <Typography variant="body2" color="textSecondary">
          {needed.map(role => roles[role].title).join(' · ')}
        </Typography>
      }
    >
      {needed.map(role => (
        <Typography key={role} variant="body2" gutterBottom>
          <strong>{roles[role].title}</strong>: {roles[role].does}
        </Typography>
      ))}
    </Disclosure>
  );
}
