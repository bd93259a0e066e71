import type { EvidenceStrength } from '@paved/plugin-platform-maturity-common';

export const strengthMessages = {
  label: 'Strength of evidence',
  /** Of a single outcome. */
  words: {
    declared: 'declared',
    observed: 'observed',
    attested: 'attested',
  } satisfies Record<EvidenceStrength, string>,
  counted: {
    declared: { one: '{{count}} declared', other: '{{count}} declared' },
    observed: { one: '{{count}} observed', other: '{{count}} observed' },
    attested: { one: '{{count}} attested', other: '{{count}} attested' },
  } satisfies Record<EvidenceStrength, { one: string; other: string }>,
  /** What each strength is worth. */
  meanings: {
    declared: 'Metadata says that it is set up, not that it works.',
    observed: 'A system that runs it says so.',
    attested: 'A person answers for it.',
  } satisfies Record<EvidenceStrength, string>,
};
