import {
  approachTitles,
  confidenceTitles,
  moveTitles,
  stageTitles,
  undeterminedTitles,
} from '../../../assessment/titles';
import { factors } from '../../../factors';
import { facts } from '../../../facts';
import { mapRegistry, textsOf } from '../../../facts/textsOf';
import {
  capabilities,
  practices,
  roles,
  type CapabilityDefinition,
  type CapabilityId,
} from '../../../practices';
import { aspects, deliveryMeasures, questions } from '../../../reports';
import { settingWords, thresholdSources } from '../../../policy/settingWords';

/** What was found of a capability on the organization, by the id of the signal. */
type OrganizationSignals = {
  [id in CapabilityId]: Record<
    (typeof capabilities)[id]['organizationSignals'][number]['id'],
    string
  >;
};

/**
 * The texts of the registries: what the terms of the model are called, mean and
 * ask for. Titles stand by themselves; {@link terms} has them as they stand
 * inside a sentence.
 */
export const definitions = {
  approaches: approachTitles,
  stages: stageTitles,
  moves: moveTitles,
  confidences: confidenceTitles,
  /** Why something is undetermined. */
  undetermined: undeterminedTitles,
  factors: textsOf(
    factors,
    'title',
    'question',
    'callsForDevOps',
    'callsForPlatform',
  ),
  facts: textsOf(facts, 'title', 'description', 'register'),
  /** Where the thresholds of each measure come from. */
  thresholdSources,
  practices: textsOf(practices, 'title', 'description', 'register', 'improve'),
  capabilities: textsOf(
    capabilities,
    'title',
    'description',
    'register',
    'improve',
  ),
  organizationSignals: mapRegistry(
    capabilities,
    ({ organizationSignals }: CapabilityDefinition) =>
      Object.fromEntries(
        organizationSignals.map(({ id, title }) => [id, title]),
      ),
  ) as OrganizationSignals,
  roles: textsOf(roles, 'title', 'does'),
  /** What owners are asked, the aspects of the CNCF's model among it. */
  questions: textsOf(questions, 'title', 'question', 'help'),
  /** How each level of an aspect is recognized. */
  aspectLevels: mapRegistry(aspects, ({ levels }) => ({
    ...levels,
  })) as {
    [aspect in keyof typeof aspects]: Record<
      keyof (typeof aspects)[aspect]['levels'],
      string
    >;
  },
  deliveryMeasures: textsOf(deliveryMeasures, 'title', 'description'),
  /** What a policy sets. */
  settings: settingWords,
};
