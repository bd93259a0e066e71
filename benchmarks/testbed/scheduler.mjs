import { fromRoot } from './fromRoot.mjs';

const { coreServices, createServiceFactory } = fromRoot(
  '@backstage/backend-plugin-api',
);

/**
 * Knows the tasks of all plugins and runs them when it is told to. The scheduler
 * of Backstage looks for work every five seconds, and plugins run tasks when
 * they start: both would be in the figures, or not, by chance.
 */
export function createScheduler() {
  const tasks = new Map();
  const feature = createServiceFactory({
    service: coreServices.scheduler,
    deps: { plugin: coreServices.pluginMetadata },
    factory({ plugin }) {
      const scheduleTask = async ({ id, fn }) => {
        tasks.set(`${plugin.getId()}:${id}`, fn);
      };
      return {
        scheduleTask,
        createScheduledTaskRunner: () => ({ run: scheduleTask }),
        triggerTask: async () => {},
        cancelTask: async () => {},
        getScheduledTasks: async () => [],
      };
    },
  });
  return {
    feature,
    /** Runs tasks side by side, by the id of their plugin and their own. */
    async run(ids) {
      const missing = ids.filter(id => !tasks.has(id));
      if (missing.length > 0) {
        throw new Error(
          `No task ${missing.join(', ')} among ${[...tasks.keys()].join(', ')}`,
        );
      }
      const { signal } = new AbortController();
      await Promise.all(ids.map(id => tasks.get(id)(signal)));
    },
  };
}
