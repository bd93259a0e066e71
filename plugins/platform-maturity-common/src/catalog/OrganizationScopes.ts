import type { CatalogModel } from './CatalogModel';
import { organizationRoots } from './organizationRoots';
import { OrganizationScope } from './OrganizationScope';

/** Finds the organization that owners belong to, by the policy's organization roots. */
export class OrganizationScopes {
  readonly #model: CatalogModel;
  /** The whole catalog. */
  readonly whole: OrganizationScope;
  readonly #byRoot = new Map<string, OrganizationScope>();
  readonly #isRoot: (ref: string) => boolean;

  constructor(model: CatalogModel) {
    this.#model = model;
    this.whole = new OrganizationScope(model);
    this.#isRoot = organizationRoots(model.index, model.policy);
  }

  /** The scope of the nearest root above the first owner that has one; else everything. */
  of(owners: readonly string[]): OrganizationScope {
    const { rootRefs, rootTypes } = this.#model.policy.organization;
    if (rootRefs.length + rootTypes.length === 0) {
      return this.whole;
    }
    for (const owner of owners) {
      const root = [...this.#model.ownership.groups.ancestors(owner)].find(
        ref => this.#isRoot(ref),
      );
      if (root) {
        return this.#scopeOf(root);
      }
    }
    return this.whole;
  }

  /** All that were asked for, the whole catalog first. */
  all(): OrganizationScope[] {
    return [this.whole, ...this.#byRoot.values()];
  }

  #scopeOf(root: string): OrganizationScope {
    let scope = this.#byRoot.get(root);
    if (!scope) {
      scope = new OrganizationScope(this.#model, root);
      this.#byRoot.set(root, scope);
    }
    return scope;
  }
}
