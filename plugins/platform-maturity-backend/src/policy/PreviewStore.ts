import {
  snapshotOf,
  type Assessment,
  type PreviewedAnswer,
  type PreviewedChange,
  type PreviewInput,
  type Snapshot,
} from '@paved/plugin-platform-maturity-common';

/** What a preview knows of one stored assessment. */
export interface StoredPreview {
  subject: PreviewedChange['subject'];
  /** Under the policy that it was assessed with. */
  answer: PreviewedAnswer;
  policyHash: string;
  input: PreviewInput;
  /** How it stands beside that, and since when; history is made of these. */
  standing?: Omit<Snapshot, keyof PreviewedAnswer | 'policyHash' | 'input'>;
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
  /** Since when it stands as it does, as ISO 8601. */
  since?: string,
): StoredPreview {
  const { ref, kind, namespace, name, title } = assessment.subject;
  const snapshot = snapshotOf(assessment, { at: since ?? '', policyHash });
  const { approach, stage, move, input } = snapshot;
  return {
    subject: { ref, kind, namespace, name, ...(title ? { title } : {}) },
    answer: { approach, stage, move },
    policyHash,
    input,
    ...(since === undefined ? {} : { standing: standingIn(snapshot) }),
  };
}

/** The snapshot that is stored; `undefined` where nobody noted since when. */
export function snapshotIn({
  answer,
  policyHash,
  input,
  standing,
}: StoredPreview): Snapshot | undefined {
  return standing && { ...answer, ...standing, policyHash, input };
}

function standingIn({
  approach,
  stage,
  move,
  policyHash,
  input,
  at,
  ...standing
}: Snapshot): StoredPreview['standing'] {
  return { ...standing, at };
}
