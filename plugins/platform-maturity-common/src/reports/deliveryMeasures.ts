import { factIds, type FactDefinition, type FactId } from '../facts';

/**
 * The DORA measures beside deployments a day. They are shown and kept, and call
 * for no approach: no factor of the model rests on them.
 *
 * Source: DORA, "Accelerate State of DevOps", 2024, and for the rework rate
 * 2025. The clusters published there are redrawn every year and are not even
 * ordered in every measure, so no level is derived from a value.
 *
 * @public
 */
export const deliveryMeasures = {
  leadTimeHours: {
    title: 'Lead time for changes',
    description: 'Median hours from a commit to its run in production.',
    unit: 'hours',
  },
  changeFailureShare: {
    title: 'Change failure rate',
    description: 'Share of deployments that need a fix or a rollback at once.',
    unit: 'share',
  },
  recoveryTimeHours: {
    title: 'Recovery time',
    description:
      'Median hours from a failed deployment to its recovery in production.',
    unit: 'hours',
  },
  reworkShare: {
    title: 'Rework rate',
    description:
      'Share of deployments that were not planned but made to fix a fault that users met.',
    unit: 'share',
  },
} as const satisfies Record<
  string,
  Pick<FactDefinition, 'title' | 'description'> & { unit: 'hours' | 'share' }
>;

/**
 * The id of a delivery measure.
 *
 * @public
 */
export type DeliveryMeasureId = keyof typeof deliveryMeasures;

/**
 * All ids of {@link deliveryMeasures}.
 *
 * @public
 */
export const deliveryMeasureIds = Object.keys(
  deliveryMeasures,
) as DeliveryMeasureId[];

/**
 * What can be reported with a value: the facts of the model and the delivery
 * measures.
 *
 * @public
 */
export type ReportableFactId = FactId | DeliveryMeasureId;

/**
 * All ids that a value can be reported for.
 *
 * @public
 */
export const reportableFactIds: readonly ReportableFactId[] = [
  ...factIds,
  ...deliveryMeasureIds,
];
