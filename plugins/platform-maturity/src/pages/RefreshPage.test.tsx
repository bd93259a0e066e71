import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { service } from '../__fixtures__/catalog';
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

  it('shows many owners that do not exist a page at a time', async () => {
    renderWithApi(
      <RefreshPage />,
      new FakeApi(
        Array.from({ length: 30 }, (_, index) =>
          service(`service-${index}`, `gone-${index}`),
        ),
      ),
    );
    const title = 'Owners that do not exist';
    const rows = () =>
      within(screen.getByRole('table', { name: title })).getAllByRole('row');
    await screen.findByRole('table', { name: title });
    expect(rows()).toHaveLength(1 + 25);

    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(rows()).toHaveLength(1 + 5);
    expect(screen.getByText('26–30 of 30')).toBeVisible();
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

  it('shows how collectors stand, if there are any', async () => {
    const api = new FakeApi(company);
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
    const asked = { running: false, startedAt: hourAgo, finishedAt: hourAgo };
    api.refreshState = {
      ...api.refreshState,
      collectors: [
        {
          ...asked,
          id: 'delivery',
          title: 'Delivery service',
          outcome: 'succeeded',
          lastSuccessAt: hourAgo,
          reports: 1234,
          dropped: 7,
        },
        {
          ...asked,
          id: 'scans',
          title: 'Scanner',
          outcome: 'failed',
          error: 'It did not answer within 60 s.',
          reports: 0,
          dropped: 0,
        },
        {
          id: 'costs',
          title: 'Cost report',
          running: true,
          startedAt: hourAgo,
          reports: 0,
          dropped: 0,
        },
        {
          id: 'survey',
          title: 'Survey',
          running: false,
          reports: 0,
          dropped: 0,
        },
      ],
    };
    renderWithApi(<RefreshPage />, api);

    const table = await screen.findByRole('table', { name: 'Collectors' });
    const rows = within(table)
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(rows).toEqual([
      'CollectorOutcomeLast answerReports that hold',
      'Delivery servicedeliveryanswered1 hour ago1,2347 made no sense',
      'ScannerscansfailedIt did not answer within 60 s.never0',
      'Cost reportcostsbeing askednever0',
      'Surveysurveynot asked yetnever0',
    ]);
  });

  it('shows no collectors where there are none', async () => {
    renderWithApi(<RefreshPage />, new FakeApi(company));
    await screen.findByText('succeeded');
    expect(screen.queryByText('Collectors')).not.toBeInTheDocument();
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
