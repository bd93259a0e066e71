import {
  approachTitles,
  capabilities,
  facts,
  practices,
  stageTitles,
  type Assessment,
  type CapabilityId,
  type Flip,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import { count, valueIn } from './wording';

/** What one change, all else equal, would lead to. */
export function describeFlip(flip: Flip, assessment: Assessment): string {
  const {
    facts: found,
    practices: foundation,
    capabilities: platform,
  } = assessment;
  if (flip.type === 'measure') {
    const { title, unit } = facts[flip.measure];
    const present = found[flip.measure].value ?? 0;
    return `${title}: ${valueIn(unit, flip.value)} instead of ${valueIn(
      unit,
      present,
    )} would call for: ${approachTitles[flip.approach]}`;
  }
  const { title } = definitionOf(flip.practice);
  const { [flip.practice]: finding } = { ...foundation, ...platform };
  // Of the whole organization, there is no component that could meet it.
  if (finding.inherited) {
    return `${title}: met, it would lead to: ${stageTitles[flip.stage]}`;
  }
  return `${title}: met by ${count(
    flip.components,
    'more component',
  )} would lead to: ${stageTitles[flip.stage]}`;
}

/** A practice or a capability, as the registries have it. */
export function definitionOf(id: PracticeId | CapabilityId) {
  return id in practices
    ? practices[id as PracticeId]
    : capabilities[id as CapabilityId];
}
