import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import type { AssessmentDocument } from '@paved/plugin-platform-maturity-common';
import { AssessmentResult } from './AssessmentResult';

const document: AssessmentDocument = {
  title: 'Checkout <b>squad</b>',
  text: 'Strengthen the foundation. **not markup**',
  location: '/catalog/default/group/checkout/maturity',
  kind: 'Group',
  type: 'team',
  approach: 'hybrid',
  stage: 'devopsFoundation',
  move: 'strengthenFoundation',
  confidence: 'low',
  authorization: { resourceRef: 'group:default/checkout' },
};

describe('AssessmentResult', () => {
  it('tells the answer and leads to the tab', async () => {
    renderInTestApp(<AssessmentResult result={document} />);
    expect(
      await screen.findByRole('link', { name: 'Checkout <b>squad</b>' }),
    ).toHaveAttribute('href', '/catalog/default/group/checkout/maturity');
    expect(screen.getByText('Strengthen the foundation')).toBeInTheDocument();
    expect(screen.getByText('Thin platform')).toBeInTheDocument();
    expect(
      screen.getByText('Stands at: DevOps foundation'),
    ).toBeInTheDocument();
  });

  it('marks what was searched for', async () => {
    renderInTestApp(
      <AssessmentResult
        result={document}
        highlight={{
          preTag: '<m>',
          postTag: '</m>',
          fields: { title: '<m>Checkout</m> squad' },
        }}
      />,
    );
    expect((await screen.findByText('Checkout')).tagName).toBe('MARK');
  });
});
