import type { JsonObject } from '@backstage/types';
import {
  canonicalJson,
  createPolicy,
  defaultPolicy,
  describePolicy,
  previewInputOf,
  previewLimit,
  PreviewTally,
  type Assessment,
  type LayeredPolicy,
  type PolicyDescription,
  type PolicyPreview,
  type PolicyPreviewRequest,
  type PolicyProblem,
} from '@paved/plugin-platform-maturity-common';

/** The calls about the policy, as the backend answers them. */
export class FakePolicy {
  /** What `platformMaturity.policy` says. */
  configured: JsonObject = {};

  describe(): PolicyDescription {
    const created = createPolicy(this.configured);
    const inForce: LayeredPolicy =
      'policy' in created ? created : { policy: defaultPolicy, changedBy: {} };
    return {
      hash: canonicalJson(this.configured),
      settings: describePolicy(inForce.policy, inForce),
      configured: this.configured,
    };
  }

  preview(
    { policy }: PolicyPreviewRequest,
    assessments: readonly Assessment[],
  ): PolicyPreview | { problems: PolicyProblem[] } {
    const before = createPolicy(this.configured);
    const after = createPolicy(policy);
    if ('problems' in before || 'problems' in after) {
      return 'problems' in after ? after : { problems: [] };
    }
    const tally = new PreviewTally(before.policy, after.policy);
    for (const assessment of assessments) {
      const { ref, kind, namespace, name, title } = assessment.subject;
      tally.add(
        { ref, kind, namespace, name, ...(title ? { title } : {}) },
        previewInputOf(assessment),
      );
    }
    return {
      hash: canonicalJson(policy),
      ...tally.counts(),
      changes: tally.changes().slice(0, previewLimit),
      notPreviewed: tally.notPreviewed(),
    };
  }
}
