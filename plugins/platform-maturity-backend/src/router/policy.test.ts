import {
  createPolicy,
  describePolicy,
  type PolicyDescription,
  type PolicyPreview,
} from '@paved/plugin-platform-maturity-common';
import { auditLog } from '../__testUtils__/auditLog';
import { errorsAgainst } from '../__testUtils__/contract';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(90_000);

/** See the fixture: team-b, and what it owns, is hidden from the auditor. */
const inForce = {
  organization: { rootRefs: ['team-a', 'team-b'] },
  cutoffs: { foundation: 0.7 },
};
const changed = {
  ...inForce,
  cutoffs: { foundation: 0.1, demandCoverage: 0.2, axisCoverage: 0.1 },
  factors: { teamSize: { measures: { developers: { low: 1, high: 2 } } } },
};

type Answers = Record<string, [string, string, string]>;

async function answersOf(portal: Portal): Promise<Answers> {
  const { body } = await portal.as('admin').get('/assessments?limit=200');
  return Object.fromEntries(
    body.items.map(({ subject, approach, stage, move }: any) => [
      subject.ref,
      [approach, stage, move],
    ]),
  );
}

describe('the policy', () => {
  const { events, feature } = auditLog();
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal({
      features: [feature],
      config: { platformMaturity: { policy: inForce } },
    });
  });
  afterAll(() => portal.stop());

  const policyFor = async (name: string): Promise<PolicyDescription> =>
    (await portal.as(name).get('/policy').expect(200)).body;
  const preview = async (
    policy: unknown,
    name: string = 'admin',
  ): Promise<PolicyPreview> =>
    (await portal.as(name).post('/policy/preview', { policy }).expect(200))
      .body;

  it.each<[string | undefined, 'get' | 'post', string, number]>([
    ['admin', 'get', '/policy', 200],
    ['auditor', 'get', '/policy', 200],
    ['nobody', 'get', '/policy', 403],
    [undefined, 'get', '/policy', 401],
    ['admin', 'post', '/policy/preview', 200],
    ['auditor', 'post', '/policy/preview', 200],
    ['reader', 'post', '/policy/preview', 403],
    ['nobody', 'post', '/policy/preview', 403],
    [undefined, 'post', '/policy/preview', 401],
  ])('%s: %s %s answers %i', async (name, method, path, status) => {
    const response = await portal.as(name)[method](path, { policy: {} });
    expect(response.status).toBe(status);
  });

  it('is told with defaults, sources and who changed what', async () => {
    const body = await policyFor('admin');
    expect(errorsAgainst('PolicyDescription', body)).toEqual([]);
    expect(body.configured).toEqual(inForce);
    const created = createPolicy(inForce);
    expect(body.settings).toEqual(
      'policy' in created && describePolicy(created.policy, created),
    );
    expect(
      body.settings.filter(({ changedBy }) => changedBy).map(({ key }) => key),
    ).toEqual(['cutoffs.foundation', 'organization.rootRefs']);

    const { body: assessment } = await portal
      .as('admin')
      .get('/assessments/organization');
    expect(body.hash).toBe(assessment.policyHash);
  });

  it('names no hidden group', async () => {
    const body = await policyFor('auditor');
    expect(body.configured).toEqual({
      ...inForce,
      organization: { rootRefs: ['team-a'] },
    });
    expect(JSON.stringify(body)).not.toContain('team-b');
  });

  it('previews nothing for itself', async () => {
    const body = await preview(inForce);
    expect(errorsAgainst('PolicyPreview', body)).toEqual([]);
    expect(body).toMatchObject({
      hash: (await policyFor('admin')).hash,
      subjects: 17,
      changed: 0,
      changes: [],
      notPreviewed: [],
    });
  });

  it('previews what a portal with the other policy answers', async () => {
    const body = await preview(changed);
    expect(errorsAgainst('PolicyPreview', body)).toEqual([]);
    expect(body.notPreviewed).toEqual([]);

    const before = await answersOf(portal);
    const other = await startCompanyPortal({
      config: { platformMaturity: { policy: changed } },
    });
    const after = await answersOf(other);
    await other.stop();

    const differing = Object.keys(before).filter(
      ref => `${before[ref]}` !== `${after[ref]}`,
    );
    expect(differing.length).toBeGreaterThan(3);
    expect(body.changed).toBe(differing.length);
    const answers = (which: 'before' | 'after') =>
      Object.fromEntries(
        body.changes.map(({ subject, [which]: answer }) => [
          subject.ref,
          [answer.approach, answer.stage, answer.move],
        ]),
      );
    const only = (all: Answers) =>
      Object.fromEntries(differing.map(ref => [ref, all[ref]]));
    expect(answers('before')).toEqual(only(before));
    expect(answers('after')).toEqual(only(after));
    // Widest first.
    expect(body.changes[0].subject.kind).toBe('Organization');
    for (const transitions of [body.approaches, body.stages, body.moves]) {
      const sum = (transitions as { subjects: number }[]).reduce(
        (total, { subjects }) => total + subjects,
        0,
      );
      expect(sum).toBe(17);
    }
  });

  it('names only what the caller may read, and counts the rest', async () => {
    const all = await preview(changed);
    const some = await preview(changed, 'auditor');
    expect(JSON.stringify(all)).toContain('vault');
    const text = JSON.stringify(some);
    for (const name of ['vault', 'team-b', 'shelter']) {
      expect(text).not.toContain(name);
    }
    expect({ ...some, changes: [] }).toEqual({ ...all, changes: [] });
    expect(some.changes).toEqual(
      all.changes.filter(({ subject }) =>
        some.changes.some(other => other.subject.ref === subject.ref),
      ),
    );
  });

  it('says what cannot be previewed', async () => {
    const body = await preview({
      ...inForce,
      organization: { rootTypes: ['team'] },
      clouds: { Azure: false },
    });
    expect(body).toMatchObject({
      changed: 0,
      notPreviewed: [
        'clouds',
        'organization.rootRefs',
        'organization.rootTypes',
      ],
    });
  });

  it('refuses a policy with all that is wrong', async () => {
    const { body } = await portal
      .as('admin')
      .post('/policy/preview', {
        policy: {
          cutoffs: { foundaton: 0.5, provenShare: 2 },
          practices: { ciCd: { signals: [{ id: 'x' }] } },
        },
      })
      .expect(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.problems).toEqual([
      {
        key: 'practices.ciCd.signals.0.filter',
        message: expect.any(String),
      },
      { key: 'cutoffs.provenShare', message: expect.stringContaining('1') },
      {
        key: 'cutoffs.foundaton',
        message: 'unknown key; did you mean foundation?',
      },
    ]);
    expect(body.error.message).toContain(
      'cutoffs.foundaton: unknown key; did you mean foundation?',
    );
  });

  it.each<[string, object | string, string]>([
    ['nothing', {}, 'policy'],
    ['a list', { policy: [] }, 'policy'],
    ['more', { policy: {}, store: true }, 'additional properties'],
    ['what is no JSON', '{', 'JSON'],
    [
      'more than it reads',
      { policy: { technologies: { Go: ['x'.repeat(1_100_000)] } } },
      'too large',
    ],
    [
      'filters without an end',
      `{"policy":{"kubernetes":${'{"$not":'.repeat(20_000)}{}${'}'.repeat(
        20_000,
      )}}}`,
      'nested more than 100 levels deep',
    ],
  ])('refuses %s', async (_what, body, message) => {
    const response = await portal
      .as('admin')
      .post('/policy/preview', body)
      .set('Content-Type', 'application/json');
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
  });

  it('writes previews to the audit log', async () => {
    const before = events.length;
    await preview(changed);
    await portal.as('reader').post('/policy/preview', { policy: {} });
    const about = { eventId: 'policy-preview', severityLevel: 'low' };
    expect(events.slice(before)).toMatchObject([
      { ...about, status: 'initiated' },
      {
        ...about,
        status: 'succeeded',
        actor: { actorId: 'user:default/admin' },
        meta: { subjects: 17 },
      },
      { ...about, status: 'initiated' },
      { ...about, status: 'failed' },
    ]);
  });

  it('asks for no permission to read the policy beside its own', async () => {
    const { body } = await portal
      .as('reader')
      .post('/policy/preview', { policy: {} });
    expect(body.error.message).toBe(
      'You do not have the permission platform-maturity.policy.preview',
    );
  });
});
