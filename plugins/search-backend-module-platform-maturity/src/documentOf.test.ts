import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import { documentOf } from './documentOf';

const summary: AssessmentSummary = {
  subject: {
    ref: 'group:shop/checkout',
    kind: 'Group',
    namespace: 'Shop',
    name: 'Checkout',
    title: 'Checkout <b>squad</b>',
    type: 'team',
    owners: [],
    systems: [],
    domains: [],
  },
  approach: 'hybrid',
  stage: 'devopsFoundation',
  move: 'strengthenFoundation',
  confidence: 'low',
  demandCoverage: 1,
  components: 3,
  assessedAt: '2026-11-26T00:00:00.000Z',
};

describe('documentOf', () => {
  it('says what is to be done in words that people search for', () => {
    const document = documentOf(summary, '/catalog/:namespace/:kind/:name');
    expect(document).toMatchObject({
      title: 'Checkout <b>squad</b>',
      kind: 'Group',
      type: 'team',
      move: 'strengthenFoundation',
      authorization: { resourceRef: 'group:shop/checkout' },
    });
    for (const word of ['teams', 'Strengthen the foundation', 'Checkout']) {
      expect(document.text).toContain(word);
    }
  });

  it.each([
    [
      '/catalog/:namespace/:kind/:name/maturity',
      '/catalog/shop/group/checkout/maturity',
    ],
    ['/x/:name', '/x/checkout'],
  ])('leads to where %s says', (template, location) => {
    expect(documentOf(summary, template).location).toBe(location);
  });

  it('escapes odd names, and knows no placeholders in them', () => {
    const odd = {
      ...summary,
      subject: { ...summary.subject, namespace: ':name', name: 'a/b?' },
    };
    expect(documentOf(odd, '/:namespace/:name').location).toBe(
      '/%3Aname/a%2Fb%3F',
    );
  });
});
