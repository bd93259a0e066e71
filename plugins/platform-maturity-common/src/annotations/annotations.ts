import { componentPracticeIds } from '../practices';

/**
 * The prefix of all annotations that are read for what they say to Paved.
 *
 * @public
 */
export const annotationPrefix = 'paved.dev/';

/**
 * What {@link annotations} has about each of them.
 *
 * @public
 */
export interface AnnotationDefinition {
  /** With `<practice>` in the place of the id of a practice. */
  key: string;
  /** The kinds of entities that may carry it. */
  kinds: readonly string[];
  /** What it can be set to, in words. */
  values: string;
  /** What it does, in a sentence. */
  does: string;
  /** An example of it, as YAML. */
  example: string;
}

/**
 * The smallest and the largest size that a group can declare.
 *
 * @public
 */
export const teamSizeRange = { min: 1, max: 10_000 } as const;

/**
 * The fewest characters that a reason has, without spaces.
 *
 * @public
 */
export const minReasonLength = 3;

/**
 * The annotations that say what a catalog cannot show otherwise.
 *
 * @public
 */
export const annotations = {
  notApplicable: {
    key: `${annotationPrefix}not-applicable.<practice>`,
    kinds: ['Component', 'System'],
    values: `The reason, in at least ${minReasonLength} characters`,
    does: 'The practice or capability does not apply to the component, or to no component of the system.',
    example:
      'metadata:\n  annotations:\n    paved.dev/not-applicable.incidentResponse: A prototype, nobody depends on it\n',
  },
  teamSize: {
    key: `${annotationPrefix}team-size`,
    kinds: ['Group'],
    values: `A whole number, ${teamSizeRange.min} to ${teamSizeRange.max}`,
    does: 'The group counts as that many people, as long as neither it nor a group below it has a User.',
    // Without quotes it would be a number, which the catalog refuses.
    example: "metadata:\n  annotations:\n    paved.dev/team-size: '8'\n",
  },
} as const satisfies Record<string, AnnotationDefinition>;

/**
 * The id of an annotation.
 *
 * @public
 */
export type AnnotationId = keyof typeof annotations;

/** All keys, as an entity can carry them. */
export const annotationKeys: readonly string[] = [
  ...componentPracticeIds.map(id =>
    annotations.notApplicable.key.replace('<practice>', id),
  ),
  annotations.teamSize.key,
];
