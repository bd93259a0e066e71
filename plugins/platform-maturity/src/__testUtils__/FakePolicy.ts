import type { JsonObject } from '@backstage/types';
import {
  answerOf,
  canonicalJson,
  createPolicy,
  defaultPolicy,
  describePolicy,
  notPreviewed,
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
    const tally = new PreviewTally();
    for (const assessment of assessments) {
      const input = previewInputOf(assessment);
      const { ref, kind, namespace, name, title } = assessment.subject;
      tally.add({
        subject: { ref, kind, namespace, name, ...(title ? { title } : {}) },
        before: answerOf(input, before.policy),
        after: answerOf(input, after.policy),
      });
    }
    return {
      hash: canonicalJson(policy),
      ...tally.counts(),
      changes: tally.changes().slice(0, previewLimit),
      notPreviewed: notPreviewed(before.policy, after.policy),
    };
  }
}
