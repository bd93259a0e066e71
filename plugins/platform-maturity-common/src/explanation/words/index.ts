export * from './message';
export {
  explanationMessages,
  type ExplanationMessages,
  type TranslationOf,
} from './messages';
export { listOf, pluralFor, type Plural, type WordsOptions } from './words';
export * from './figures';
export * from './missing';
export { driversOf, type Driver } from './drivers';
export { answerSentences, sizeGateSentences } from './answer';
export { evidenceCounts } from './evidenceCounts';
export { flipPhrase, measureFlipPhrase, shareFlipPhrase } from './flips';
export { contradictionSentence } from './contradictions';
export { describeAnnotationProblem } from './annotationProblem';
export {
  evidenceTitle,
  practiceTexts,
  settingTexts,
  type PracticeTexts,
} from './definitions';
export * from './explain';
export { explained } from './explained';
