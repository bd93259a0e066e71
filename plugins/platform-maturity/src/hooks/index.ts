export {
  failureOf,
  permissionMissing,
  reasonOf,
  type Failure,
} from './failure';
export { useAssessment, type AssessmentState } from './useAssessment';
export { useAssessmentList } from './useAssessmentList';
export { saveFile } from './saveFile';
export { useComponentsPath } from './useComponentsPath';
export { useDays, type DayChoices } from './useDays';
export { useGoldenPaths } from './useGoldenPaths';
export { useListQuery, type ListFilter, type ListQuery } from './useListQuery';
export { useMoves } from './useMoves';
export { useMyTeams, type MyTeams } from './useMyTeams';
export { usePagePath } from './usePagePath';
export { useRefresh, type Refresh } from './useRefresh';
export { useSubject } from './useSubject';
export { useWidth } from './useWidth';
export { CutoffsProvider, useCutoffs } from './cutoffs';
export {
  inSteps,
  isFact,
  isPossible,
  isShare,
  stepOf,
  useWhatIf,
  whatIfIds,
  type Changes,
  type WhatIf,
  type WhatIfId,
  type WhatIfValue,
} from './whatIf';
export {
  checksOf,
  differencesOf,
  isDocument,
  isSame,
  usePolicy,
  usePolicyDraft,
  usePolicyPreview,
  valueAt,
  withValue,
  writeConfiguration,
  writePolicy,
  type CheckCode,
  type Difference,
  type PolicyDocument,
  type PolicyDraft,
  type PolicyLeaf,
  type PolicyState,
  type PolicyValue,
  type PreviewedPolicy,
  type PreviewState,
  type TextProblem,
} from './policy';
