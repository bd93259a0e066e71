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
    const { rootRefs, rootTypes } = this.#model.policy.organization;
    if (rootRefs.length + rootTypes.length === 0) {
      return this.whole;
    }
    for (const owner of owners) {
      const root = [...this.#model.ownership.groups.ancestors(owner)].find(
        ref => this.#isRoot(ref),
      );
      if (root) {
        return yield* this.#scopeOf(root);
      }
    }
    return this.whole;
  }

  /** All that were asked for, the whole catalog first. */
  all(): OrganizationScope[] {
    return [this.whole, ...this.#byRoot.values()];
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
