export {
  decisiveOf,
  isUnknown,
  missingOf,
  titleOf,
  type Missing,
} from './missing';
