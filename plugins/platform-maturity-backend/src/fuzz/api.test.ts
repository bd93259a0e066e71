import fc from 'fast-check';
import { factsTopic } from '@paved/plugin-platform-maturity-common';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { openApi } from '../router/spec/openapi';
import { engines } from './__testUtils__/engines';
import {
  leadsElsewhere,
  operationCount,
  plainRequests,
  wildRequests,
  type WildRequest,
} from './__testUtils__/requests';
import { valuesOf } from './__testUtils__/schemaValues';
import { anyJson, deepJson, fuzz, mutated } from './__testUtils__/shared';
import { inside } from './__testUtils__/toldTables';

describe.each(engines())('the API on $name', ({ features, config }) => {
  const told = inside();
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal({
      with: ['people'],
      features: [told.feature, ...features],
      config,
    });
  }, 60_000);
  afterAll(() => portal.stop());

  async function send({ user, method, path, body, contentType }: WildRequest) {
    const call = portal.as(user)[method](path);
    return body === undefined
      ? call
      : call.set('Content-Type', contentType!).send(body);
  }

  it('answers any request in order, and stores nothing of what it refuses', async () => {
    const seen = new Set<string>();
    const check = async (request: WildRequest) => {
      const writes = request.method !== 'get';
      const before = writes ? await told.digest() : '';
      const { status, body, headers } = await send(request);

      seen.add(`${request.operation} ${status < 400 ? 'done' : 'refused'}`);
      const error = {
        message: typeof body?.error?.message,
        type: headers['content-type'],
      };
      const slips = [
        ...[status, ...statusesWithin(body)]
          .filter(each => each >= 500)
          .map(each => `status ${each}`),
        ...(status >= 400 && !leadsElsewhere(request) && !isReadable(error)
          ? [error]
          : []),
        ...(status >= 400 && writes && (await told.digest()) !== before
          ? ['what was refused is stored']
          : []),
      ];
      expect(slips).toEqual([]);
    };
    for (const request of plainRequests) {
      await check(request);
    }
    await fuzz(operationCount * 25, fc.asyncProperty(wildRequests, check));
    // Every operation is reached, and what only reads answers, too.
    const reached = Object.values(openApi.paths).flatMap(methods =>
      Object.entries(
        methods as Record<string, { operationId: string }>,
      ).flatMap(([method, { operationId }]) => [
        `${operationId} refused`,
        ...(method === 'get' ? [`${operationId} done`] : []),
      ]),
    );
    expect([...seen]).toEqual(expect.arrayContaining(reached));
  });

  it('takes events of any form, and stores nothing of those that are wrong', () =>
    fuzz(
      200,
      fc.asyncProperty(
        fc.oneof(
          mutated(
            fc.record({
              reports: fc.array(valuesOf({ $ref: 'PushedReport' }), {
                maxLength: 2,
              }),
            }),
            deepJson,
          ),
          deepJson,
        ),
        anyJson,
        async (eventPayload, metadata) => {
          const before = await told.count();
          await told.events().publish({
            topic: factsTopic,
            eventPayload,
            metadata: metadata as never,
          });
          expect(await told.count()).toBeGreaterThanOrEqual(before);
        },
      ),
    ));
});

/** Those of the reads of a batch. */
function statusesWithin(body: { answers?: { status: number }[] }): number[] {
  return body?.answers?.map(answer => answer.status) ?? [];
}

function isReadable({ message, type }: { message: string; type?: string }) {
  return message === 'string' && /^application\/json/.test(type ?? '');
}
