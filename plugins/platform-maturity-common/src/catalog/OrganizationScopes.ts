import type { Steps } from '../facts/steps';
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

  static *build(model: CatalogModel): Steps<OrganizationScopes> {
    return new OrganizationScopes(model, yield* OrganizationScope.build(model));
  }

  private constructor(model: CatalogModel, whole: OrganizationScope) {
    this.#model = model;
    this.whole = whole;
    this.#isRoot = organizationRoots(model.index, model.policy);
  }

  /** The scope of the nearest root above the first owner that has one; else everything. */
  *of(owners: readonly string[]): Steps<OrganizationScope> {
    const root = this.#rootOf(owners);
    return root === undefined ? this.whole : yield* this.#scopeOf(root);
  }

  /** The same, if it was asked for before. */
  known(owners: readonly string[]): OrganizationScope | undefined {
    const root = this.#rootOf(owners);
    return root === undefined ? this.whole : this.#byRoot.get(root);
  }

  /** All that were asked for, the whole catalog first. */
  all(): OrganizationScope[] {
    return [this.whole, ...this.#byRoot.values()];
  }

  #rootOf(owners: readonly string[]): string | undefined {
    const { rootRefs, rootTypes } = this.#model.policy.organization;
    if (rootRefs.length + rootTypes.length === 0) {
      return undefined;
    }
    for (const owner of owners) {
      for (const ref of this.#model.ownership.groups.ancestors(owner)) {
        if (this.#isRoot(ref)) {
          return ref;
        }
      }
    }
    return undefined;
  }

  *#scopeOf(root: string): Steps<OrganizationScope> {
    let scope = this.#byRoot.get(root);
    if (!scope) {
      scope = yield* OrganizationScope.build(this.#model, root);
      this.#byRoot.set(root, scope);
    }
    return scope;
  }
}
