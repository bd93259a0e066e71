import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import DataLoader from 'dataloader';

/** So long others are waited for that ask the catalog, too. */
const waitMs = 2;

/**
 * What several reads of one caller ask: what they ask at the same time goes
 * together, and nothing is asked twice.
 */
export class SharedQuestions {
  #credentials?: BackstageCredentials;
  #decisions?: DataLoader<Permission, PolicyDecision, string>;
  #visible?: DataLoader<string, boolean>;

  /** These, for the caller who was first to ask; others ask for themselves. */
  of(credentials: BackstageCredentials): SharedQuestions | undefined {
    this.#credentials ??= credentials;
    return this.#credentials === credentials ? this : undefined;
  }

  /** What is decided about some permissions, in their order. */
  async decisions(
    permissions: readonly Permission[],
    decide: (asked: readonly Permission[]) => Promise<PolicyDecision[]>,
  ): Promise<PolicyDecision[]> {
    const loader = (this.#decisions ??= new DataLoader(decide, {
      cacheKeyFn: ({ name }) => name,
    }));
    return Promise.all(permissions.map(each => loader.load(each)));
  }

  /** Those of some references that the caller may read. */
  async visible(
    refs: readonly string[],
    find: (asked: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<ReadonlySet<string>> {
    const loader = (this.#visible ??= new DataLoader(
      async asked => {
        const found = await find(asked);
        return asked.map(ref => found.has(ref));
      },
      { batchScheduleFn: ask => setTimeout(ask, waitMs) },
    ));
    const areVisible = await Promise.all(refs.map(ref => loader.load(ref)));
    return new Set(refs.filter((_, index) => areVisible[index]));
  }
}
