import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  organizationReadPermission,
  policyPreviewPermission,
  type PolicyPreview,
  type PolicyProblem,
} from '@paved/plugin-platform-maturity-common';
import { useCallback } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { platformMaturityApiRef } from '../../api';
import { failureOf } from '../failure';
import type { PolicyDocument } from './document';
import { problemsOf } from './refusal';

/** A preview with the policy that it is of. */
export interface PreviewedPolicy {
  policy: PolicyDocument;
  preview: PolicyPreview;
}

/** A way to preview policies, and the last answer. */
export interface PreviewState {
  /** Names of the permissions that the reader lacks; empty while not known. */
  missing: string[];
  loading: boolean;
  result?: PreviewedPolicy;
  /** What is wrong with the policy that was refused. */
  problems?: PolicyProblem[];
  /** Any other failure. */
  error?: Error;
  run: (policy: PolicyDocument) => void;
}

/** Asks the server what a changed policy would change. */
export function usePolicyPreview(): PreviewState {
  const api = useApi(platformMaturityApiRef);
  const preview = usePermission({ permission: policyPreviewPermission });
  // What it answers counts everything, as the organization's answer does.
  const organization = usePermission({
    permission: organizationReadPermission,
  });
  const [{ loading, value, error }, ask] = useAsyncFn(
    async (policy: PolicyDocument): Promise<PreviewedPolicy> => ({
      policy,
      preview: await api.previewPolicy({ policy }),
    }),
    [api],
  );
  const denied = [
    { permission: policyPreviewPermission, ...preview },
    { permission: organizationReadPermission, ...organization },
  ].filter(({ loading: asking, allowed }) => !asking && !allowed);
  const problems = error && problemsOf(error);
  return {
    missing:
      error && failureOf(error) === 'forbidden' && denied.length === 0
        ? [policyPreviewPermission.name]
        : denied.map(({ permission }) => permission.name),
    loading,
    result: value,
    problems,
    error: problems ? undefined : error,
    run: useCallback(
      policy => {
        ask(policy);
      },
      [ask],
    ),
  };
}
