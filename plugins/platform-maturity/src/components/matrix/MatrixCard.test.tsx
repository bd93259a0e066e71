import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { MatrixCard } from './MatrixCard';

const distribution = [
  { approach: 'hybrid', stage: 'devopsFoundation', components: 7 },
  { approach: 'hybrid', stage: 'undetermined', components: 1 },
  { approach: 'devops', stage: 'devopsAtScale', components: 1200 },
] as const;

describe('MatrixCard', () => {
  it('is a table whose cells lead to the components', async () => {
    renderInTestApp(
      <MatrixCard
        distribution={distribution}
        pathOf={({ approach, stage }) => `/list?${approach}&${stage}`}
        chosen={{ approach: 'hybrid', stage: 'devopsFoundation' }}
      />,
    );
    const table = await screen.findByRole('table', {
      name: 'Where the components stand',
    });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(cell => cell.textContent),
    ).toEqual([
      'Called for',
      'DevOps foundation',
      'DevOps at scale',
      'Not known yet',
      'All',
    ]);
    expect(
      within(table).getByRole('link', {
        name: '7 components: Thin platform called for, at DevOps foundation',
      }),
    ).toHaveAttribute('href', '/list?hybrid&devopsFoundation');
    expect(
      within(table).getByRole('link', { name: /^1 component: / }),
    ).toHaveAttribute('aria-current', 'false');
    expect(
      within(table).getByRole('link', { current: true }),
    ).toHaveTextContent('7');
    expect(
      within(table).getByRole('link', {
        name: '8 components: Thin platform called for',
      }),
    ).toHaveAttribute('href', '/list?hybrid&undefined');
    expect(
      within(table).getByRole('link', {
        name: '1,200 components at DevOps at scale',
      }),
    ).toHaveAttribute('href', '/list?undefined&devopsAtScale');
    expect(within(table).getAllByText('1,200')).toHaveLength(3);
    expect(within(table).getByText('1,208')).toBeInTheDocument();
  });

  it('has plain numbers where they lead nowhere', async () => {
    renderInTestApp(<MatrixCard distribution={distribution} />);
    expect(await screen.findByText('1,208')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
