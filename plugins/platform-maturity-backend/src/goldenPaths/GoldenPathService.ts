import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  departuresLimit,
  organizationRef,
  type GoldenPathHistory,
} from '@paved/plugin-platform-maturity-common';
import type { Access, View } from '../permissions/Access';
import { firstReadable } from '../permissions/firstReadable';
import { viewOfOrganization, viewOfPast } from '../permissions/viewOfPast';
import type { GoldenPathStore } from './GoldenPathStore';
import { redactDepartures } from './redactDepartures';

/** Tells a caller what was made from templates, and what left its path. */
export class GoldenPathService {
  readonly #store: GoldenPathStore;
  readonly #access: Access;

  constructor(options: { store: GoldenPathStore; access: Access }) {
    this.#store = options.store;
    this.#access = options.access;
  }

  /**
   * Throws a `NotFoundError` for an entity that is hidden or missing, which the
   * caller cannot tell apart.
   */
  async ofEntity(
    compoundRef: CompoundEntityRef,
    since: Date,
    credentials: BackstageCredentials,
  ): Promise<GoldenPathHistory> {
    const ref = stringifyEntityRef(compoundRef);
    const view = await viewOfPast(this.#access, credentials);
    const visible = await view.visible([ref]);
    const history = visible.has(ref)
      ? await this.#read(ref, since, view)
      : undefined;
    if (!history) {
      throw new NotFoundError(`No golden paths of ${ref}`);
    }
    return history;
  }

  async ofOrganization(
    since: Date,
    credentials: BackstageCredentials,
  ): Promise<GoldenPathHistory> {
    const view = await viewOfOrganization(this.#access, credentials);
    const history = await this.#read(organizationRef, since, view);
    if (!history) {
      throw new NotFoundError(
        'The organization is not assessed yet: no refresh has succeeded',
      );
    }
    return history;
  }

  async #read(
    ref: string,
    since: Date,
    view: View,
  ): Promise<GoldenPathHistory | undefined> {
    const scope = await this.#store.scopeOf(ref);
    if (!scope) {
      return undefined;
    }
    const [daily, components, { items }] = await Promise.all([
      this.#store.daily(ref, since),
      this.#store.countDepartures(scope, since),
      firstReadable({
        limit: departuresLimit,
        read: (limit, skip) =>
          this.#store.departures(scope, since, limit, skip),
        readable: departures => redactDepartures(departures, view),
      }),
    ]);
    return {
      subject: scope.subject,
      since: since.toISOString(),
      adoption: [...daily, ...(scope.present ? [scope.present] : [])],
      left: { components, departures: items },
    };
  }
}
