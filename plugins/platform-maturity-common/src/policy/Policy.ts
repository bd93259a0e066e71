import type { FilterPredicate } from '@backstage/filter-predicates';
import type { FactorId, Thresholds } from '../factors';
import type { FactId } from '../facts';
import type {
  CapabilityId,
  OrganizationSignal,
  PracticeId,
  Signal,
} from '../practices';

/**
 * The rules for one context factor.
 *
 * @public
 */
export interface FactorPolicy {
  enabled: boolean;
  weight: number;
  measures: { [measure in FactId]?: Thresholds };
}

/**
 * The rules for one practice.
 *
 * @public
 */
export interface PracticePolicy {
  weight: number;
  signals: readonly Signal[];
}

/**
 * The rules for one capability.
 *
 * @public
 */
export interface CapabilityPolicy extends PracticePolicy {
  organizationSignals: readonly OrganizationSignal[];
}

/**
 * The cut-offs of the model, all shares of 0–1.
 *
 * @public
 */
export interface Cutoffs {
  /** Below this demand coverage there is no approach. */
  demandCoverage: number;
  /** Below this coverage an axis has no score. */
  axisCoverage: number;
  /** The foundation score that lets a platform build on it. */
  foundation: number;
  /** The platform score from which a platform is being introduced. */
  platformIntroduction: number;
  /** The platform score from which a platform is run as a product. */
  platformAsProduct: number;
  /** From this share of components on, a missing signal means unmet. */
  recordedShare: number;
  /** Coverage that high confidence asks for. */
  highCoverage: number;
  /** Coverage below which confidence is low. */
  lowCoverage: number;
  /** Share of outcomes that must be observed or attested for high confidence. */
  provenShare: number;
}

/**
 * All rules of an assessment as one value. {@link defaultPolicy} has the
 * model's numbers; an operator changes them in the configuration.
 *
 * @public
 */
export interface Policy {
  factors: Record<FactorId, FactorPolicy>;
  practices: Record<PracticeId, PracticePolicy>;
  capabilities: Record<CapabilityId, CapabilityPolicy>;
  cutoffs: Cutoffs;
  components: {
    /** Component types whose practices count; all when absent. */
    types?: readonly string[];
    /** Lifecycles whose components do not count. */
    excludedLifecycles: readonly string[];
    /** Component types that are services. */
    serviceTypes: readonly string[];
  };
  organization: {
    /** Groups that are organizations of their own, by reference. */
    rootRefs: readonly string[];
    /** Types of groups that are organizations of their own. */
    rootTypes: readonly string[];
    /** The number of developers, for catalogs without users. */
    developers?: number;
  };
  /** What owners may say by annotations, beside what the catalog shows. */
  overrides: {
    /**
     * Which practices and capabilities may be declared not to apply: all that
     * are seen on components, none, or those listed.
     */
    notApplicable: boolean | readonly (PracticeId | CapabilityId)[];
    /** Whether groups may declare their size. */
    teamSize: boolean;
  };
  /** Technologies and the tags that name them. */
  technologies: Record<string, readonly string[]>;
  clouds: Record<string, FilterPredicate>;
  kubernetes: FilterPredicate;
  regimes: Record<string, FilterPredicate>;
}
