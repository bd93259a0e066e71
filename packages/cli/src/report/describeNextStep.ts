import {
  capabilities,
  facts,
  moveTitles,
  practices,
  roles,
  type CapabilityId,
  type FactId,
  type NextStep,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import { count, percent, shortRef } from './wording';

/** So many entities are named; how many there are is said anyway. */
const named = 3;

const numberTitles: Record<NextStep['effect']['number'], string> = {
  demandCoverage: 'known of the demand',
  foundation: 'foundation',
  foundationCoverage: 'known of the foundation',
  platform: 'platform',
  platformCoverage: 'known of the platform',
};

/** What to do, what it brings, who does it and where. */
export function describeNextStep(step: NextStep): string {
  const { effect, effort, role, leadsTo, entities } = step;
  const what = titleAndTask(step);
  const effects = [
    `${numberTitles[effect.number]} ${percent(effect.from)} → ${percent(
      effect.to,
    )}`,
    ...(leadsTo ? [`leads to: ${moveTitles[leadsTo].title}`] : []),
    `effort ${effort}`,
    role === 'owner' ? 'owner' : roles[role].title,
  ];
  const where =
    entities.total > 0
      ? `; ${count(entities.total, 'component')}: ${entities.refs
          .slice(0, named)
          .map(shortRef)
          .join(', ')}${entities.total > named ? ', …' : ''}`
      : '';
  return `${what} (${effects.join('; ')}${where})`;
}

function titleAndTask({ kind, about }: NextStep): string {
  if (kind === 'registerFact') {
    const { title, register } = facts[about as FactId];
    return `${title}: ${register}`;
  }
  const definition = definitionOf(about as PracticeId | CapabilityId);
  return `${definition.title}: ${
    kind === 'registerPractice' ? definition.register : definition.improve
  }`;
}

/** A practice or a capability, as the registries have it. */
function definitionOf(id: PracticeId | CapabilityId) {
  return id in practices
    ? practices[id as PracticeId]
    : capabilities[id as CapabilityId];
}
