import type {
  Attestations,
  ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const teamA = 'by-name/group/default/team-a';

describe('an answer', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal();
  });
  afterAll(() => portal.stop());

  async function assess(path: string): Promise<ExplainedAssessment> {
    await portal.as('admin').post('/refresh').expect(202);
    const { body } = await portal
      .as('admin')
      .get(`/assessments/${path}`)
      .expect(200);
    return body;
  }

  it('takes part in the assessment until it is taken back', async () => {
    expect((await assess(teamA)).facts.infrastructureTimeShare).toMatchObject({
      unknown: 'notReported',
    });

    const { body } = await portal
      .as('bob')
      .post(`/attestations/${teamA}`, {
        question: 'infrastructureTimeShare',
        answer: 0.25,
      })
      .expect(201);
    const [{ current }] = (body as Attestations).questions;
    const attested = await assess(teamA);
    expect(attested.facts.infrastructureTimeShare).toMatchObject({
      value: 0.25,
      source: 'attested',
      observedAt: current!.attestedAt,
    });
    expect(attested.factors.cognitiveLoad.driver).toBe(
      'infrastructureTimeShare',
    );

    await portal.as('bob').delete(`/attestations/${current!.id}`).expect(200);
    expect((await assess(teamA)).facts.infrastructureTimeShare).toMatchObject({
      unknown: 'notReported',
    });
  });

  it('speaks for a practice of a component', async () => {
    const cart = 'by-name/component/default/cart';
    await portal
      .as('bob')
      .post(`/attestations/${cart}`, {
        question: 'incidentReviews',
        answer: 'met',
      })
      .expect(201);
    const { counts, strengths } = (await assess(cart)).practices
      .incidentResponse;
    expect(counts.met).toBe(1);
    expect(strengths.attested).toBe(1);
  });

  it('moves no score where it is about an aspect', async () => {
    const before = await assess('organization');
    await portal
      .as('alice')
      .post('/attestations/organization', {
        question: 'investment',
        answer: 'optimizing',
      })
      .expect(201);
    const after = await assess('organization');
    expect({ ...after, checkedAt: before.checkedAt }).toEqual(before);
  });
});
