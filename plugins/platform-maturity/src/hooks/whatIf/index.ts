export {
  inSteps,
  isFact,
  isPossible,
  isShare,
  stepOf,
  whatIfIds,
  type Changes,
  type WhatIfId,
  type WhatIfValue,
} from './changes';
export { useWhatIf, type WhatIf } from './useWhatIf';
