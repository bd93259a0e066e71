export { checksOf, type CheckCode } from './checks';
export { differencesOf, type Difference } from './differences';
export {
  isDocument,
  isSame,
  valueAt,
  withValue,
  type PolicyDocument,
  type PolicyValue,
} from './document';
export { writeConfiguration, writePolicy, type TextProblem } from './text';
export { usePolicy, type PolicyState } from './usePolicy';
export {
  usePolicyDraft,
  type PolicyDraft,
  type PolicyLeaf,
} from './usePolicyDraft';
export {
  usePolicyPreview,
  type PreviewedPolicy,
  type PreviewState,
} from './usePolicyPreview';
