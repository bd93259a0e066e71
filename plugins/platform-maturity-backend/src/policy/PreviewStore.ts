import {
  previewInputOf,
  type Assessment,
  type PreviewedAnswer,
  type PreviewedChange,
  type PreviewInput,
} from '@paved/plugin-platform-maturity-common';

/** What a preview knows of one stored assessment. */
export interface StoredPreview {
  subject: PreviewedChange['subject'];
  /** Under the policy that it was assessed with. */
  answer: PreviewedAnswer;
  policyHash: string;
  input: PreviewInput;
}

/** Where previews read the stored assessments. */
export interface PreviewStore {
  /** All of them, in batches small enough to let others work between them. */
  batches(): AsyncIterable<StoredPreview[]>;
}

/** What a preview keeps of an assessment. */
export function storedPreviewOf(
  assessment: Assessment,
  policyHash: string,
): StoredPreview {
  const { approach, stage, move } = assessment;
  const { ref, kind, namespace, name, title } = assessment.subject;
  return {
    subject: { ref, kind, namespace, name, ...(title ? { title } : {}) },
    answer: { approach, stage, move },
    policyHash,
    input: previewInputOf(assessment),
  };
}
