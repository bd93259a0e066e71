import { Link } from '@backstage/core-components';
import type { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import {
  moveTitles,
  registrationOf,
  roles,
  taskOf,
  type NextStep,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../disclosure';
import { EntitySampleLinks } from '../entities';
import { formatShare } from '../figures';
import { midSentence, plainText, RichText } from '../text';
import { Example } from '../unknown';
import { effectWords, effortWords, stepMessages, stepTitles } from './messages';

/** One step: what it lifts and who does it; opens to how. */
export function Step(props: { step: NextStep; entity?: Entity }) {
  const { step, entity } = props;
  const { title, task, links } = taskOf(step);
  // Only a component's own descriptor is what the steps change.
  const descriptor = entity?.kind === 'Component' ? entity : undefined;
  const yaml = registrationOf(step.about, descriptor);
  return (
    <Disclosure
      title={plainText({
        template: stepTitles[step.kind],
        values: { about: midSentence(title) },
      })}
      summary={<Summary step={step} />}
    >
      <Typography variant="body2" gutterBottom>
        <RichText template={task} />
      </Typography>
      {step.entities.total > 0 && (
        <Typography variant="body2" gutterBottom>
          {stepMessages.concerned}:{' '}
          <EntitySampleLinks sample={step.entities} defaultKind="component" />
        </Typography>
      )}
      {yaml && <Example yaml={yaml} />}
      {links.length > 0 && (
        <Typography variant="body2">
          {stepMessages.readOn}:{' '}
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
  const { effort, role, effect, leadsTo } = props.step;
  const parts = [
    effortWords[effort],
    role === 'owner' ? stepMessages.owner : roles[role].title,
    plainText({
      template: effectWords[effect.number],
      values: { from: formatShare(effect.from), to: formatShare(effect.to) },
    }),
  ];
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.join(' · ')}
      {leadsTo && (
        <>
          {', '}
          <RichText
            template={stepMessages.leadsTo}
            values={{ move: midSentence(moveTitles[leadsTo].title) }}
          />
        </>
      )}
    </Typography>
  );
}
