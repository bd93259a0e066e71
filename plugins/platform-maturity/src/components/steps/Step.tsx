import { Link } from '@backstage/core-components';
import type { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import {
  registrationOf,
  taskOf,
  type NextStep,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Disclosure } from '../disclosure';
import { EntitySampleLinks } from '../entities';
import { plainText, RichText } from '../text';
import { Example } from '../unknown';

/** One step: what it lifts and who does it; opens to how. */
export function Step(props: { step: NextStep; entity?: Entity }) {
  const { steps, explanation, reader } = useWords();
  const { step, entity } = props;
  const { facts, practices } = explanation.terms;
  const { task, links } = taskOf(step, reader);
  // Only a component's own descriptor is what the steps change.
  const descriptor = entity?.kind === 'Component' ? entity : undefined;
  const yaml = registrationOf(step.about, descriptor);
  return (
    <Disclosure
      title={plainText({
        template: steps.kinds[step.kind],
        values: { about: { ...facts, ...practices }[step.about] },
      })}
      summary={<Summary step={step} />}
    >
      <Typography variant="body2" gutterBottom>
        <RichText template={task} />
      </Typography>
      {step.entities.total > 0 && (
        <Typography variant="body2" gutterBottom>
          {steps.concerned}:{' '}
          <EntitySampleLinks sample={step.entities} defaultKind="component" />
        </Typography>
      )}
      {yaml && <Example yaml={yaml} />}
      {links.length > 0 && (
        <Typography variant="body2">
          {steps.readOn}:{' '}
          {links.map((link, index) => (
            <span key={link.url}>
              {index > 0 && ', '}
              <Link to={link.url}>{link.title}</Link>
            </span>
          ))}
        </Typography>
      )}
    </Disclosure>
  );
}

function Summary(props: { step: NextStep }) {
  const { steps, explanation, format } = useWords();
  const { definitions, terms } = explanation;
  const { effort, role, effect, leadsTo } = props.step;
  const parts = [
    steps.efforts[effort],
    role === 'owner' ? steps.owner : definitions.roles[role].title,
    plainText({
      template: steps.effects[effect.number],
      values: { from: format.share(effect.from), to: format.share(effect.to) },
    }),
  ];
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.join(' · ')}
      {leadsTo && (
        <>
          {', '}
          <RichText
            template={steps.leadsTo}
            values={{ move: terms.moves[leadsTo] }}
          />
        </>
      )}
    </Typography>
  );
}
