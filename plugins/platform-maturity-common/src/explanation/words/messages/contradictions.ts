import type { ContradictionCode } from '../../../assessment';

/** What speaks against an attestation, in a sentence. */
export const contradictions = {
  selfServiceWithoutTemplates: {
    met: '**Self-service** is attested as met, and the catalog has no template and nothing that was made from one.',
    partial:
      '**Self-service** is attested as met in part, and the catalog has no template and nothing that was made from one.',
  },
  attestedAgainstEvidence:
    '**{{practice}}** is attested as met, and what was declared or observed says that it is not.',
  attestedWithoutRecord:
    '**{{practice}}** is attested as met and nothing else shows it, while {{recordedBy}} of {{of}} components of the organization have a sign of it.',
  attestedLevelDiffers:
    '**{{attested}}** is attested, which calls for {{level}}; {{other}} ({{source}}) calls for {{otherLevel}}.',
} satisfies Record<
  ContradictionCode,
  string | Record<'met' | 'partial', string>
>;
