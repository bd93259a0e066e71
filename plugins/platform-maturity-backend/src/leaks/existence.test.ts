import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { companyOf } from './__testUtils__/company';
import { limited } from './__testUtils__/policy';
import { startWorld, type Call, type World } from './__testUtils__/startWorld';

jest.setTimeout(300_000);

/** What a call asks of others: a clock would tell of the machine. */
interface Asked {
  status: number;
  statements: number;
  requests: number;
}

let statements = 0;

const countedDatabase = createBackendModule({
  pluginId: 'platform-maturity',
  moduleId: 'counted-database',
  register({ registerInit }) {
    registerInit({
      deps: { database: coreServices.database },
      async init({ database }) {
        const knex = await database.getClient();
        knex.on('query', () => {
          statements += 1;
        });
      },
    });
  },
});

const byName: Record<string, (name: string) => Call> = {
  getAssessment: name => ({ path: `/assessments/by-name/${name}` }),
  getBadge: name => ({ path: `/badges/${name}` }),
  getHistory: name => ({ path: `/history/by-name/${name}` }),
  getGoldenPaths: name => ({ path: `/golden-paths/by-name/${name}` }),
  getAttestations: name => ({ path: `/attestations/by-name/${name}` }),
  attest: name => ({
    method: 'post',
    path: `/attestations/by-name/${name}`,
    body: { question: 'infrastructureTimeShare', answer: 0.2 },
  }),
  pushFacts: name => ({
    method: 'post',
    path: '/facts',
    body: {
      reports: [
        {
          subject: name.replace('/', ':'),
          fact: 'deploymentsPerDay',
          value: 1,
          key: 'the same',
        },
      ],
    },
  }),
};

describe('whether there is something hidden', () => {
  let requests = 0;
  let world: World;
  let hiddenAnswer: string;

  beforeAll(async () => {
    world = await startWorld(companyOf(1), [countedDatabase]);
    await world.refresh();
    // Of the plugin to others, which answer at the same address.
    world.server.on('request', ({ url }) => {
      requests += url?.startsWith('/api/platform-maturity') ? 0 : 1;
    });
    const { body } = await world
      .as('one', byName.attest('group/default/hid-squad'))
      .expect(201);
    hiddenAnswer = body.questions.flatMap(
      ({ history }: { history: { id: string }[] }) => history,
    )[0].id;
  });
  afterAll(() => world.stop());

  const asked = async (user: string, call: Call): Promise<Asked> => {
    const before = { statements, requests };
    const { status } = await world.as(user, call);
    return {
      status,
      statements: statements - before.statements,
      requests: requests - before.requests,
    };
  };

  /** The least of some, as a task may ask something beside. */
  const leastAsked = async (user: string, call: Call): Promise<Asked> => {
    const tries: Asked[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      tries.push(await asked(user, call));
    }
    const least = (count: 'statements' | 'requests') =>
      Math.min(...tries.map(each => each[count]));
    return {
      status: tries[0].status,
      statements: least('statements'),
      requests: least('requests'),
    };
  };

  const users = [...limited, 'nothing', 'auditor'];

  it.each(
    users.flatMap(user =>
      Object.keys(byName).map(operation => [user, operation]),
    ),
  )('costs %s no more than what is missing: %s', async (user, operation) => {
    const callOf = byName[operation];
    for (const [hidden, missing] of [
      ['domain/default/hid-domain', 'domain/default/nowhere'],
      ['group/default/hid-team', 'group/default/nowhere'],
    ]) {
      expect(await leastAsked(user, callOf(hidden))).toEqual(
        await leastAsked(user, callOf(missing)),
      );
    }
  });

  it.each(users)('costs %s no more to take an answer back', async user => {
    const callOf = (id: string): Call => ({
      method: 'delete',
      path: `/attestations/${id}`,
    });
    const hidden = await leastAsked(user, callOf(hiddenAnswer));
    expect(hidden).toEqual(await leastAsked(user, callOf('missing')));
    expect(hidden.status).toBe(404);
  });

  it('is counted at all', async () => {
    const { status, ...counts } = await leastAsked(
      'by-annotation',
      byName.getAssessment('group/default/team-a'),
    );
    expect(status).toBe(200);
    expect(counts.statements).toBeGreaterThan(0);
    expect(counts.requests).toBeGreaterThan(0);
  });
});
