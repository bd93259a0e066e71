import type { CheckCode } from '../../../hooks';

export const editMessages = {
  low: 'low',
  high: 'high',
} as const;

/** What is wrong with a number, and what would be right. */
export const checkWords: Record<CheckCode, string> = {
  share: 'This is a share: a number from 0 to 1.',
  negative: 'A weight is 0 or more.',
  notPositive: 'A threshold is greater than 0.',
  notWhole: 'People are counted in whole numbers.',
  order: 'The first threshold must be less than the second.',
};
