import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { JsonObject, JsonValue } from '@backstage/types';
import {
  createPolicy,
  describePolicy,
  organizationReadPermission,
  organizationRef,
  policyPreviewPermission,
  policyReadPermission,
  previewLimit,
  PreviewTally,
  type LayeredPolicy,
  type Policy,
  type PolicyDescription,
  type PolicyPack,
  type PolicyPreview,
  type PreviewedChange,
} from '@paved/plugin-platform-maturity-common';
import { policyHashOf } from '../assessments/hash';
import type { Metrics } from '../metrics/Metrics';
import type { Access, View } from '../permissions/Access';
import { redactPolicy } from '../permissions/redactPolicy';
import { RefusedPolicyError } from './RefusedPolicyError';
import type { PreviewStore } from './PreviewStore';

/** The longest that a preview keeps requests waiting, about. */
const turnMs = 25;
/** Subjects that one request asks the catalog about. */
const batchSize = 500;
/** Then the list stays short, so that no preview goes through a whole catalog. */
const maxBatches = 10;

/** Tells the policy in force, and what another one would change. */
export class PolicyService {
  readonly #inForce: LayeredPolicy;
  readonly #hash: string;
  readonly #description: PolicyDescription;
  readonly #packs: readonly PolicyPack[];
  readonly #store: PreviewStore;
  readonly #access: Access;
  readonly #metrics: Metrics | undefined;

  constructor(options: {
    inForce: LayeredPolicy;
    /** What the configuration says. */
    configured: JsonObject;
    /** What modules brought, which a changed configuration comes on top of. */
    packs: readonly PolicyPack[];
    store: PreviewStore;
    access: Access;
    metrics?: Metrics;
  }) {
    this.#inForce = options.inForce;
    this.#hash = policyHashOf(options.inForce.policy);
    this.#description = {
      hash: this.#hash,
      settings: describePolicy(options.inForce.policy, options.inForce),
      configured: options.configured,
    };
    this.#packs = options.packs;
    this.#store = options.store;
    this.#access = options.access;
    this.#metrics = options.metrics;
  }

  async describe(
    credentials: BackstageCredentials,
  ): Promise<PolicyDescription> {
    return this.describeFor(
      await this.#access.viewOf(credentials, policyReadPermission),
    );
  }

  /** For a view of who may read the policy. */
  async describeFor(view: View): Promise<PolicyDescription> {
    return redactPolicy(this.#description, view);
  }

  /**
   * Throws a `RefusedPolicyError` when the policy is wrong. Stops when the
   * signal does, as nobody waits for the answer any more.
   */
  async preview(
    changed: JsonValue,
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<PolicyPreview> {
    const startedAt = performance.now();
    try {
      const preview = await this.#preview(changed, credentials, signal);
      this.#metrics?.previewed('answered', performance.now() - startedAt);
      return preview;
    } catch (error) {
      this.#metrics?.previewed(
        outcomeOf(error, signal),
        performance.now() - startedAt,
      );
      throw error;
    }
  }

  async #preview(
    changed: JsonValue,
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<PolicyPreview> {
    const view = await this.#access.viewOf(
      credentials,
      policyPreviewPermission,
      organizationReadPermission,
    );
    const created = createPolicy(changed, { packs: this.#packs });
    if ('problems' in created) {
      throw new RefusedPolicyError(created.problems);
    }
    const tally = await this.#tally(created.policy, signal);
    return {
      hash: policyHashOf(created.policy),
      ...tally.counts(),
      changes: await readable(tally.changes(), view),
      notPreviewed: tally.notPreviewed(),
    };
  }

  async #tally(policy: Policy, signal: AbortSignal): Promise<PreviewTally> {
    const tally = new PreviewTally(this.#inForce.policy, policy);
    let turnStarted = performance.now();
    for await (const batch of this.#store.batches()) {
      for (const { subject, answer, policyHash, input } of batch) {
        // After a change of the configuration, until the next refresh, what is
        // stored answers to another policy than the one in force.
        const known = policyHash === this.#hash ? answer : undefined;
        tally.add(subject, input, known);
        if (performance.now() - turnStarted > turnMs) {
          await nextTurn();
          signal.throwIfAborted();
          turnStarted = performance.now();
        }
      }
    }
    return tally;
  }
}

function outcomeOf(
  error: unknown,
  signal: AbortSignal,
): 'refused' | 'stopped' | 'failed' {
  if (signal.aborted) {
    return 'stopped';
  }
  const isRefusal =
    error instanceof RefusedPolicyError ||
    (isError(error) && error.name === 'NotAllowedError');
  return isRefusal ? 'refused' : 'failed';
}

/** The first changes of what the viewer may read. */
async function readable(
  changes: PreviewedChange[],
  view: View,
): Promise<PreviewedChange[]> {
  const found: PreviewedChange[] = [];
  // Who sees nothing but the organization has to look for no other.
  const candidates = view.entities === 'none' ? changes.slice(0, 1) : changes;
  for (
    let start = 0;
    start < Math.min(candidates.length, maxBatches * batchSize) &&
    found.length < previewLimit;
    start += batchSize
  ) {
    const batch = candidates.slice(start, start + batchSize);
    const visible = await view.visible(
      batch
        .map(({ subject }) => subject.ref)
        .filter(ref => ref !== organizationRef),
    );
    found.push(
      ...batch.filter(
        ({ subject: { ref } }) => ref === organizationRef || visible.has(ref),
      ),
    );
  }
  return found.slice(0, previewLimit);
}
