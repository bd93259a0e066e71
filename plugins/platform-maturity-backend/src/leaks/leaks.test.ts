import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { subjectKinds } from '@paved/plugin-platform-maturity-common';
import { openApi } from '../router/spec/openapi';
import { actionInputsAbout, callsAbout } from './__testUtils__/calls';
import { capture, type Told } from './__testUtils__/capture';
import { companyOf, hiddenName } from './__testUtils__/company';
import { limited } from './__testUtils__/policy';
import { startWorld, type World } from './__testUtils__/startWorld';

jest.setTimeout(600_000);

const company = companyOf(20261126);
const refOf = (entity: Entity) => stringifyEntityRef(entity);
const isAssessed = (kind: string) =>
  (subjectKinds as readonly string[]).includes(kind);
const subjects = company.filter(({ kind }) => isAssessed(kind)).map(refOf);
const { reading, writing } = callsAbout(subjects);
const inputs = actionInputsAbout(subjects);
const actions = '/.backstage/actions/v1/actions';

const operations = [
  ...Object.keys(reading),
  ...Object.keys(writing),
  ...Object.keys(inputs),
];

/** Everything that some users were told, by user and operation. */
type Captured = Record<string, Record<string, Told>>;

/** Told by others than the catalog, of whatever there is, hidden or not. */
async function tellFacts(world: World): Promise<void> {
  const about = (subject: string) => ({
    subject,
    fact: 'deploymentsPerDay',
    value: subject.includes(hiddenName) ? 9 : 1,
  });
  await world
    .own({
      method: 'post',
      path: '/facts',
      body: {
        reports: [
          ...subjects.map(about),
          {
            subject: 'organization',
            fact: 'infrastructureTimeShare',
            value: 0.3,
          },
          {
            subject: `component:default/${hiddenName}c-2`,
            practice: 'incidentResponse',
            outcome: 'met',
            tool: 'Only here',
          },
        ],
      },
    })
    .expect(200);
}

async function capturedIn(
  entities: readonly Entity[],
  users: readonly string[],
): Promise<{
  captured: Captured;
  /** References of what the catalog shows to each user. */
  shown: Map<string, Set<string>>;
  /** Names of the actions. */
  registered: string[];
}> {
  const world = await startWorld(entities);
  try {
    await tellFacts(world);
    await world.refresh();
    const captured: Captured = {};
    const shown = new Map<string, Set<string>>();
    const tell = async (user: string, operation: string, calls: Told[]) => {
      captured[user] = { ...captured[user], [operation]: calls.flat() };
    };
    for (const user of users) {
      shown.set(user, await world.shownTo(user));
      for (const [operation, calls] of Object.entries(reading)) {
        const told: Told[] = [];
        for (const call of calls) {
          told.push(await capture(world, user, call));
        }
        await tell(user, operation, told);
      }
      for (const [action, each] of Object.entries(inputs)) {
        const told: Told[] = [];
        for (const body of each) {
          const path = `${actions}/platform-maturity:${action}/invoke`;
          told.push(await capture(world, user, { method: 'post', path, body }));
        }
        await tell(user, action, told);
      }
    }
    // Everybody writes, so that what others wrote is the same in every world.
    for (const user of limited) {
      for (const [operation, calls] of Object.entries(writing)) {
        const told: Told[] = [];
        for (const call of calls) {
          told.push(await capture(world, user, call));
        }
        await tell(user, operation, told);
      }
    }
    const { body } = await world.own({ path: actions }).expect(200);
    const registered = body.actions.map(({ name }: { name: string }) => name);
    return { captured, shown, registered };
  } finally {
    await world.stop();
  }
}

describe('what is hidden', () => {
  const others = ['everything', 'nothing', 'auditor'];
  let whole: Captured;
  let shown: Map<string, Set<string>>;
  let registered: string[];
  const apart: Captured = {};
  let everythingApart: Record<string, Told>;

  const visibleTo = (user: string) =>
    company.filter(entity => shown.get(user)!.has(refOf(entity)));

  beforeAll(async () => {
    ({
      captured: whole,
      shown,
      registered,
    } = await capturedIn(company, [...limited, ...others]));
    const worlds = new Map<string, string[]>();
    for (const user of limited) {
      const key = [...shown.get(user)!].sort().join();
      worlds.set(key, [...(worlds.get(key) ?? []), user]);
    }
    for (const users of worlds.values()) {
      const rest = visibleTo(users[0]);
      // One world is enough to show that it is another one.
      const more = everythingApart ? [] : ['everything', 'nothing'];
      const { captured } = await capturedIn(rest, [...users, ...more]);
      everythingApart ??= captured.everything;
      apart.nothing ??= captured.nothing;
      for (const user of users) {
        apart[user] = captured[user];
      }
    }
  });

  it('is tried by every operation of the API', () => {
    const described = Object.values(openApi.paths).flatMap(methods =>
      Object.values(methods).map(
        ({ operationId }: { operationId: string }) => operationId,
      ),
    );
    expect([...Object.keys(reading), ...Object.keys(writing)].sort()).toEqual(
      described.sort(),
    );
  });

  it('is tried by every action', () => {
    expect(Object.keys(inputs).sort()).toEqual(registered.sort());
  });

  describe.each([...limited, 'nothing'])('from %s', user => {
    it.each(operations)('makes no difference to %s', operation => {
      const told = whole[user][operation];
      expect(told ?? 'nobody writes').toEqual(
        apart[user][operation] ?? 'nobody writes',
      );
    });
  });

  it.each([...limited, 'nothing', 'auditor'])('has no name for %s', user => {
    const hidden = company
      .filter(entity => !shown.get(user)!.has(refOf(entity)))
      .map(({ metadata }) => metadata.name)
      .filter(name => name.startsWith(hiddenName));
    expect(hidden.length).toBeGreaterThan(0);
    const answers = Object.values(whole[user])
      .flat()
      .map(
        told =>
          JSON.parse(told) as { path: string; body?: object; content: string },
      )
      // What somebody asks for by its name is told them as missing.
      .filter(
        ({ path, body = {} }) =>
          !`${path} ${JSON.stringify(body)}`.includes(hiddenName),
      );
    for (const { content } of answers) {
      const named = hidden.filter(name =>
        new RegExp(`${name}(?![\\w-])`).test(content),
      );
      expect(named).toEqual([]);
    }
  });

  it.each(limited)('is not all that there is to %s', user => {
    const statuses = whole[user].getAssessment.map(
      told => JSON.parse(told).status,
    );
    const visible = visibleTo(user).filter(({ kind }) => isAssessed(kind));
    expect(visible.length).toBeGreaterThan(5);
    expect(statuses.filter(status => status === 200)).toHaveLength(
      visible.length,
    );
    expect(new Set(statuses)).toEqual(new Set([200, 404]));
  });

  // Otherwise the company would hide nothing that matters.
  it.each([
    'getAssessment',
    'listAssessments',
    'exportAssessments',
    'exportEverything',
    'export-practices',
    'getBadge',
    'getHistory',
    'getRefresh',
    'get-maturity-assessment',
    'list-maturity-assessments',
  ])('makes a difference for others to %s', operation => {
    expect(whole.everything[operation]).not.toEqual(everythingApart[operation]);
  });
});
