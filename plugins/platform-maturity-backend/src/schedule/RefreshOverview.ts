import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  refreshReadPermission,
  type RefreshState,
} from '@paved/plugin-platform-maturity-common';
import type { CollectorOverview } from '../collectors/CollectorOverview';
import type { Access, View } from '../permissions/Access';
import { redactProblems } from '../permissions/redact';
import type { RefreshStore } from './RefreshStore';

/** How refreshing stands, as a caller may see it. */
export class RefreshOverview {
  readonly #access: Access;
  readonly #store: Pick<RefreshStore, 'state'>;
  readonly #collectors: Pick<CollectorOverview, 'states'>;

  constructor(options: {
    access: Access;
    store: Pick<RefreshStore, 'state'>;
    collectors: Pick<CollectorOverview, 'states'>;
  }) {
    this.#access = options.access;
    this.#store = options.store;
    this.#collectors = options.collectors;
  }

  /** Throws a `NotAllowedError` unless the caller has the permission to read it. */
  async get(credentials: BackstageCredentials): Promise<RefreshState> {
    return this.after(
      () => this.#store.state(),
      credentials,
      refreshReadPermission,
    );
  }

  /** The state that a step leads to, which is taken with a permission alone. */
  async after(
    step: () => Promise<RefreshState>,
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<RefreshState> {
    const view = await this.#access.viewOf(credentials, permission);
    return this.#forCaller(await step(), view);
  }

  async #forCaller(state: RefreshState, view: View): Promise<RefreshState> {
    const { lastRun, ...rest } = state;
    if (view.figures !== 'all') {
      return rest;
    }
    const states = await this.#collectors.states();
    return {
      ...rest,
      ...(lastRun
        ? {
            lastRun: {
              ...lastRun,
              problems: await redactProblems(lastRun.problems, view),
            },
          }
        : {}),
      ...(states.length > 0 ? { collectors: states } : {}),
    };
  }
}
