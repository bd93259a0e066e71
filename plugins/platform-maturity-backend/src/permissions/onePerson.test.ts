import {
  assessCatalog,
  defaultPolicy,
  factIds,
  type AssessmentSummary,
  type ExportLine,
  type Fact,
} from '@paved/plugin-platform-maturity-common';
import { component } from '../__testUtils__/assessments';
import { errorsAgainst } from '../__testUtils__/contract';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { redactAssessment } from './redact';

jest.setTimeout(120_000);

describe('figures about one person', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
  });
  afterAll(() => portal.stop());

  const withheldIn = (facts: Record<string, Fact>) =>
    factIds.filter(id => facts[id].withheld);

  // Alice is all that team-b has; it owns vault.
  it.each(['group/default/team-b', 'component/default/vault'])(
    'are not answered of %s',
    async path => {
      const { body } = await portal
        .as('admin')
        .get(`/assessments/by-name/${path}`)
        .expect(200);
      expect(withheldIn(body.facts)).toEqual(
        expect.arrayContaining(['services', 'servicesPerDeveloper']),
      );
      expect(body.facts.services.value).toBeUndefined();
      expect(body.inWords).not.toMatch(/services? per developer/);
      expect(errorsAgainst('Assessment', body)).toEqual([]);
    },
  );

  it('are answered of more than one', async () => {
    const { body } = await portal
      .as('admin')
      .get('/assessments/by-name/group/default/team-a')
      .expect(200);
    expect(withheldIn(body.facts)).toEqual([]);
    expect(body.facts.services.value).toBeGreaterThan(0);
  });

  it('are in no list, and in no file', async () => {
    const { body } = await portal.as('admin').get('/assessments?limit=200');
    const services = (ref: string) =>
      body.items.find(({ subject }: AssessmentSummary) => subject.ref === ref)
        .services;
    expect(services('group:default/team-b')).toBeUndefined();
    expect(services('component:default/vault')).toBeUndefined();
    expect(services('group:default/team-a')).toBeGreaterThan(0);

    const { text } = await portal
      .as('admin')
      .get('/exports/everything.ndjson')
      .buffer(true)
      .parse((response, done) => {
        let read = '';
        response.setEncoding('utf8');
        response.on('data', chunk => {
          read += chunk;
        });
        response.on('end', () => done(null, read));
      })
      .then(response => ({ text: response.body as string }));
    const lines: ExportLine[] = text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    const vault = lines.flatMap(line =>
      line.type === 'assessment' && line.assessment.subject.name === 'vault'
        ? [line.assessment]
        : [],
    );
    expect(vault.map(({ facts }) => facts.services.withheld)).toEqual([
      'onePerson',
    ]);
  });

  it('are known as such where names are left out', async () => {
    const solo = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: 'team-a',
        namespace: 'default',
        annotations: { 'paved.dev/team-size': '1' },
      },
      spec: { type: 'team' },
      relations: [],
    };
    const [cart] = assessCatalog(
      [component('cart'), solo],
      defaultPolicy,
    ).assessments();
    const { ownerScope } = await redactAssessment(cart, {
      entities: 'some',
      organization: false,
      figures: 'readable',
      visible: async () => new Set(),
      nameable: async () => new Set(),
    });
    expect(ownerScope).toEqual({ refs: [], dangling: [], onePerson: true });
  });
});
