import { factors, type FactorDefinition, type FactorId } from '../factors';
import { facts, type FactId } from '../facts';
import { textsOf } from '../facts/textsOf';
import {
  capabilities,
  practices,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import {
  componentTexts,
  cutoffTexts,
  factorTexts,
  organizationTexts,
  overrideTexts,
  practiceTexts,
  sizeGateText,
  thresholdTexts,
  vocabularyTexts,
} from './settingTexts';

/** What settings are called, do and rest on, by the sections of a policy. */
export const settingWords = {
  /** Of every factor. */
  factors: textsOf(factorTexts, 'title', 'description', 'source'),
  /** Of every measure; where they come from stands with the measure. */
  thresholds: textsOf(thresholdTexts, 'title', 'description'),
  /** Added to the first threshold of the number of developers. */
  sizeGate: sizeGateText as string,
  /** Of every practice and every capability. */
  practices: textsOf(practiceTexts, 'title', 'description', 'source'),
  cutoffs: textsOf(cutoffTexts, 'title', 'description', 'source'),
  components: textsOf(componentTexts, 'title', 'description', 'source'),
  organization: textsOf(organizationTexts, 'title', 'description', 'source'),
  overrides: textsOf(overrideTexts, 'title', 'description', 'source'),
  vocabulary: textsOf(vocabularyTexts, 'title', 'description', 'source'),
};

/** Where the thresholds of each measure come from. */
export const thresholdSources = Object.fromEntries(
  Object.values<FactorDefinition>(factors).flatMap(({ measures }) =>
    Object.entries(measures).map(([measure, { source }]) => [measure, source]),
  ),
) as Record<FactId, string>;

type Titled = { readonly title: string };

/** The words in some language that the texts of a setting are made of. */
export interface PolicyWords {
  factors: Readonly<Record<FactorId, Titled>>;
  facts: Readonly<Record<FactId, Titled>>;
  practices: Readonly<Record<PracticeId, Titled>>;
  capabilities: Readonly<Record<CapabilityId, Titled>>;
  thresholdSources: Readonly<Record<FactId, string>>;
  settings: typeof settingWords;
}

/** The same in English. */
export const englishPolicyWords: PolicyWords = {
  factors,
  facts,
  practices,
  capabilities,
  thresholdSources,
  settings: settingWords,
};
