import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
  type SchedulerService,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Express } from 'express';
import request from 'supertest';
import platformMaturityPlugin from '../..';
import { companyOf } from './company';
import { createCounted, type Counts } from './counted';

export type Method = 'get' | 'post' | 'delete';

/** Two of them, so that there is a history. */
const refreshes = 2;

/** Everybody is a member of the group above all teams. */
const userInfoFactory = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () =>
    mockServices.userInfo({ ownershipEntityRefs: ['group:default/company'] }),
});

/** A backend that has assessed a company of so many entities, and counts. */
export async function startCounted(options: {
  size: number;
  features: BackendFeature[];
  config: JsonObject;
}) {
  const tasks = new Map<string, SchedulerServiceTaskFunction>();
  const counted = createCounted();
  const backend = await startTestBackend({
    features: [
      platformMaturityPlugin,
      ...counted.features,
      ...options.features,
      schedulerFactory(tasks),
      userInfoFactory,
      mockServices.rootConfig.factory({ data: options.config }),
    ],
  });
  const agent = request(backend.server as unknown as Express);
  for (let generation = 0; generation < refreshes; generation += 1) {
    counted.fill(companyOf(options.size, generation));
    await tasks.get('refresh')!(new AbortController().signal);
  }
  counted.watch(backend.server);
  const send = async (
    user: string,
    method: Method,
    path: string,
    body?: object,
  ) => {
    const response = await agent[method](`/api/platform-maturity${path}`)
      .set('Authorization', mockCredentials.user.header(`user:default/${user}`))
      .send(body);
    if (response.status >= 300) {
      throw new Error(`${method} ${path}: ${response.status} ${response.text}`);
    }
    return response;
  };
  return {
    stop: () => backend.stop(),
    /** What a user's request made the plugin ask; it has to go well. */
    async counts(...call: Parameters<typeof send>): Promise<Counts> {
      await send(...call);
      return counted.latest();
    },
    async answer(...call: Parameters<typeof send>): Promise<any> {
      return (await send(...call)).body;
    },
  };
}

export type CountedPortal = Awaited<ReturnType<typeof startCounted>>;

/** Nothing runs by itself: what a refresh asks is not what a request asks. */
function schedulerFactory(tasks: Map<string, SchedulerServiceTaskFunction>) {
  const scheduleTask: SchedulerService['scheduleTask'] = async ({ id, fn }) => {
    tasks.set(id, fn);
  };
  return createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: (): SchedulerService => ({
      scheduleTask,
      createScheduledTaskRunner: () => ({ run: scheduleTask }),
      triggerTask: async () => {},
      cancelTask: async () => {},
      getScheduledTasks: async () => [],
    }),
  });
}
