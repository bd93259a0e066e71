import { previewInputVersion } from '@paved/plugin-platform-maturity-common';
import { storedPreviewOf } from '../policy/PreviewStore';
import type { ChangedAssessment } from '../schedule/RefreshStore';

export interface PreviewRow {
  ref: string;
  version: number;
  preview: string;
}

export function toPreviewRow(
  {
    assessment,
    policyHash,
  }: Pick<ChangedAssessment, 'assessment' | 'policyHash'>,
  since?: string,
): PreviewRow {
  return {
    ref: assessment.subject.ref,
    version: previewInputVersion,
    preview: JSON.stringify(storedPreviewOf(assessment, policyHash, since)),
  };
}
