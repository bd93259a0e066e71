import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../__fixtures__/company';
import { FakeApi, runOf } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { RefreshPage } from './RefreshPage';

describe('RefreshPage', () => {
  it('shows how the last refresh went and the owners that do not exist', async () => {
    renderWithApi(<RefreshPage />, new FakeApi(company));

    expect(await screen.findByText('succeeded')).toBeInTheDocument();
    expect(screen.getByText('1.5 s')).toBeInTheDocument();
    const owners = screen.getByRole('table', {
      name: 'Owners that do not exist',
    });
    expect(within(owners).getByText('group:default/gone')).toBeInTheDocument();
    expect(
      within(owners).getByRole('link', { name: /pilot/ }),
    ).toBeInTheDocument();
  });

  it('starts a refresh and shows how far it is', async () => {
    renderWithApi(<RefreshPage />, new FakeApi(company));

    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh now' }),
    );

    expect(
      await screen.findByText(/Refreshing: reading the catalog/),
    ).toBeInTheDocument();
  });

  it('shows why a refresh failed', async () => {
    const api = new FakeApi(company);
    api.refreshState = {
      running: false,
      lastRun: runOf({ outcome: 'failed', error: 'The catalog is away' }),
    };
    renderWithApi(<RefreshPage />, api);

    expect(await screen.findByText(/The catalog is away/)).toBeInTheDocument();
  });
});
