import type { Attestations } from '@paved/plugin-platform-maturity-common';
import { auditLog } from './auditLog';
import { startCompanyPortal, type Portal } from './startPortal';

/** Where the answers of an entity are, by its kind, namespace and name. */
export const at = (path: string) => `/attestations/by-name/${path}`;

/** Where the answers of some subjects are. */
export const paths = {
  teamA: at('group/default/team-a'),
  shop: at('system/default/shop'),
  cart: at('component/default/cart'),
  vault: at('component/default/vault'),
  organization: '/attestations/organization',
};

/** Answers that the questions allow. */
export const reviews = { question: 'incidentReviews', answer: 'partial' };
export const share = { question: 'infrastructureTimeShare', answer: 0.25 };

/** What is told of one question. */
export const of = (body: Attestations, question: string) =>
  body.questions.find(each => each.question === question)!;

/** The company's portal with its people, while the tests of a block run. */
export function attestationPortal() {
  const { events, feature } = auditLog();
  let portal: Portal;
  beforeAll(async () => {
    portal = await startCompanyPortal({
      with: ['people'],
      features: [feature],
    });
  });
  afterAll(() => portal.stop());
  return {
    /** What was written into the audit log. */
    events,
    portal: () => portal,
    get: async (name: string, path: string): Promise<Attestations> =>
      (await portal.as(name).get(path).expect(200)).body,
    answer: async (
      name: string,
      path: string,
      input: object,
    ): Promise<Attestations> =>
      (await portal.as(name).post(path, input).expect(201)).body,
  };
}
