import type {
  RollUp,
  UnknownReason,
} from '@paved/plugin-platform-maturity-common';

export const provenanceMessages = {
  /** How a value came about; what follows stands behind a comma. */
  by: '{{source}} by {{teller}}',
  observed: 'observed {{ago}}',
  ends: 'ends {{ago}}',
  ended: 'ended {{ago}}',
  comment: '“{{comment}}”',
  /** How a figure was computed from what was reported of parts. */
  rollUps: {
    sum: 'the sum over the components that report it: at least that many',
    median: 'the median of the teams that report it',
  } satisfies Record<RollUp, string>,
  /** What marks an unknown fact, where it is not that nobody registered it. */
  unknownMarks: {
    expired: 'expired',
    collectorFailed: 'not collected',
  } satisfies { [reason in UnknownReason]?: string },
  /** Of a fact that is known and describes one person. */
  withheld:
    'It is known and counts, and is not shown, as it would describe one person.',
  withheldMark: 'not shown',
};
