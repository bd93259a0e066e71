import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { GroupsCard } from './GroupsCard';

describe('GroupsCard', () => {
  it('draws the groups and leads to the one that is clicked', async () => {
    const { container } = renderWithApi(<GroupsCard />, new FakeApi(company));

    expect(
      await screen.findByRole('img', { name: /^2 groups by the demand/ }),
    ).toBeInTheDocument();
    fireEvent.click(
      container.querySelector('[data-ref="group:default/shop"] path')!,
    );

    await waitFor(() =>
      expect(screen.getByLabelText('location')).toHaveTextContent(
        '/catalog/default/group/shop/maturity',
      ),
    );
  });

  it('lists groups of which not enough is known', async () => {
    renderWithApi(<GroupsCard />, new FakeApi(company));

    expect(await screen.findByText('Not enough known')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'idle' })).toHaveAttribute(
      'href',
      '/catalog/default/group/idle/maturity',
    );
  });

  it('shows the same as a table', async () => {
    renderWithApi(<GroupsCard />, new FakeApi(company));

    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as a table' }),
    );

    expect(
      screen.getByRole('table', { name: 'Where groups stand' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'finance' })).toBeInTheDocument();
  });

  it('asks for one page only', async () => {
    const api = new FakeApi(company);
    renderWithApi(<GroupsCard />, api);

    await screen.findByRole('img', { name: /groups by the demand/ });
    expect(api.queries).toEqual([
      { kind: ['Group'], orderField: 'services', order: 'desc', limit: 200 },
    ]);
  });
});
