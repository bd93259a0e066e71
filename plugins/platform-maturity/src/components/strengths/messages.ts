import type { EvidenceStrength } from '@paved/plugin-platform-maturity-common';

export const strengthWords: Record<EvidenceStrength, string> = {
  declared: 'declared',
  observed: 'observed',
  attested: 'attested',
};

/** What each strength is worth, in a sentence. */
export const strengthMeanings: Record<EvidenceStrength, string> = {
  declared: 'Metadata says that it is set up, not that it works.',
  observed: 'A system that runs it says so.',
  attested: 'A person answers for it.',
};

export const strengthMessages = {
  label: 'Strength of evidence',
  counted: '{{count}} {{strength}}',
} as const;
