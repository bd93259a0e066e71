import type { Level } from '../factors';
import type { EntitySample, FactId, FactSource } from '../facts';
import type { CapabilityId, PracticeId } from '../practices';

/**
 * Something that was attested, and that what else is known speaks against.
 *
 * - `selfServiceWithoutTemplates`: self-service is attested, and the catalog has
 *   no template and nothing that was made from one
 * - `attestedAgainstEvidence`: a practice is attested as met, and something that
 *   was declared or observed says that it is not
 * - `attestedWithoutRecord`: a practice is attested as met, and nothing else
 *   shows it, where the organization records the practice
 * - `attestedLevelDiffers`: an attested value calls for something else than
 *   another value of the same
 *
 * @public
 */
export type Contradiction =
  | { code: 'selfServiceWithoutTemplates'; outcome: 'met' | 'partial' }
  | {
      code: 'attestedAgainstEvidence';
      practice: PracticeId | CapabilityId;
      /** The components concerned; none of what is seen on the organization. */
      components: EntitySample;
    }
  | {
      code: 'attestedWithoutRecord';
      practice: PracticeId | CapabilityId;
      components: EntitySample;
      /** How many of the organization's applicable components show it. */
      recordedBy: number;
      of: number;
    }
  | {
      code: 'attestedLevelDiffers';
      fact: FactId;
      value: number;
      level: Level;
      other: { value: number; level: Level; source: FactSource };
    };

/**
 * The discriminator of {@link Contradiction}.
 *
 * @public
 */
export type ContradictionCode = Contradiction['code'];
