import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError, stringifyError } from '@backstage/errors';

const rootKey = 'search.collators.platformMaturity';

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  // Assessments follow the catalog, which needs a moment after the start.
  initialDelay: { seconds: 30 },
};

const defaultLocationTemplate = '/catalog/:namespace/:kind/:name/maturity';

/** Throws an `InputError` that names the wrong key. */
export function readConfig(config: RootConfigService): {
  schedule: SchedulerServiceTaskScheduleDefinition;
  locationTemplate: string;
  /** Whether whoever finds an assessment may learn of all that it counts. */
  figuresOverAll: boolean;
} {
  const schedule = config.getOptionalConfig(`${rootKey}.schedule`);
  const locationTemplate =
    config.getOptionalString(`${rootKey}.locationTemplate`) ??
    defaultLocationTemplate;
  if (!locationTemplate.includes(':name')) {
    throw new InputError(
      `${rootKey}.locationTemplate: must contain ":name", or all results would lead to the same page`,
    );
  }
  const figuresOverAll =
    config.getOptionalBoolean(`${rootKey}.figuresOverAll`) ??
    // Where nobody is asked for permissions, nothing is hidden from anybody.
    !config.getOptionalBoolean('permission.enabled');
  if (!schedule) {
    return { schedule: defaultSchedule, locationTemplate, figuresOverAll };
  }
  try {
    return {
      schedule: readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule),
      locationTemplate,
      figuresOverAll,
    };
  } catch (error) {
    throw new InputError(`${rootKey}.schedule: ${stringifyError(error)}`);
  }
}
