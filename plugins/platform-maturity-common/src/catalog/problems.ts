import type { EntitySample } from '../facts';

/**
 * Things in the catalog that an assessment had to work around.
 *
 * @public
 */
export const problemTitles = {
  danglingOwner: 'The owner does not exist in the catalog',
  missingOwner: 'No owner is named',
  ownGroupParent: 'The group is its own ancestor',
  ownDomainParent: 'The domain is its own ancestor',
  missingSpec: 'The entity has no spec',
  invalidMetadata:
    'Annotations, labels, tags, links or relations are not of the expected form; they were left out',
  invalidAnnotation: 'An annotation has no effect',
  invalidReport:
    'A report has a value, a date or a name that cannot be; it was left out',
  unknownSubject:
    'A report is about something that is not assessed; it was left out',
  unusableReport:
    'An outcome was reported where the practice is not seen; it was left out',
  unknownKind: 'The kind is not assessed',
  invalidEntity: 'The entity could not be read',
  assessmentFailed: 'The assessment failed',
} as const satisfies Record<string, string>;

/**
 * The sort of a {@link RunProblem}.
 *
 * @public
 */
export type ProblemCode = keyof typeof problemTitles;

/**
 * One sort of problem, with what it is about and whom it concerns.
 *
 * @public
 */
export interface RunProblem {
  code: ProblemCode;
  /**
   * What it is about: the missing owner, the odd key, the kind; of a report its
   * source.
   */
  subject?: string;
  entities: EntitySample;
}
