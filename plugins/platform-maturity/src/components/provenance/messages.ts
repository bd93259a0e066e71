import type {
  RollUp,
  UnknownReason,
} from '@paved/plugin-platform-maturity-common';

export const provenanceMessages = {
  by: 'by',
  observed: 'observed',
  ends: 'ends',
  ended: 'ended',
  comment: '“{{comment}}”',
} as const;

/** How a figure was computed from what was reported of parts. */
export const rollUpWords: Record<RollUp, string> = {
  sum: 'the sum over the components that report it: at least that many',
  median: 'the median of the teams that report it',
};

/** What marks an unknown fact, where it is not that nobody registered it. */
export const unknownMarks: { [reason in UnknownReason]?: string } = {
  expired: 'expired',
  collectorFailed: 'not collected',
};
