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
} from '../../../../policy/settingTexts';
import { textsOf } from './textsOf';

/** What a policy sets, by its sections. */
export const settings = {
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
