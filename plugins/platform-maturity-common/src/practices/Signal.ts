import type { FilterPredicate } from '@backstage/filter-predicates';
import { hasAnnotation, hasTag } from './filters';
import type { EvidenceStrength, KnownOutcome } from './Outcome';

/**
 * A sign of a practice on an entity, as data.
 *
 * @public
 */
export interface Signal {
  /** Unique within its practice. */
  id: string;
  /** The tool that the sign stands for; tools are counted as sprawl. */
  tool?: string;
  kind: EvidenceStrength;
  /**
   * What the filter looks at: the component itself (default), or a Resource
   * that is tied to it by a relation or by the repository that both name.
   */
  on?: 'component' | 'resource';
  filter: FilterPredicate;
  outcome: KnownOutcome;
}

/**
 * A sign of a capability that is seen on the organization rather than on a
 * component: enough entities of a sort exist.
 *
 * @public
 */
export interface OrganizationSignal {
  /** Unique within its capability. */
  id: string;
  /** What was found, in words that follow a number: "templates in the catalog". */
  title: string;
  kind: EvidenceStrength;
  /** Which entities count. */
  filter: FilterPredicate;
  /** How many must match; default 1. */
  atLeast?: number;
  /** Or which share (0–1) of the applicable components they must be. */
  atLeastShareOfComponents?: number;
  outcome: KnownOutcome;
}

/**
 * A signal that an annotation with a value sets off.
 *
 * @public
 */
export function annotationSignal(
  key: string,
  tool: string | undefined,
  outcome: KnownOutcome = 'met',
): Signal {
  return {
    id: key,
    ...(tool ? { tool } : {}),
    kind: 'declared',
    filter: hasAnnotation(key),
    outcome,
  };
}

/**
 * A signal that a tag sets off.
 *
 * @public
 */
export function tagSignal(
  tag: string,
  tool: string | undefined,
  outcome: KnownOutcome,
): Signal {
  return {
    id: `tag:${tag}`,
    ...(tool ? { tool } : {}),
    kind: 'declared',
    filter: hasTag(tag),
    outcome,
  };
}
