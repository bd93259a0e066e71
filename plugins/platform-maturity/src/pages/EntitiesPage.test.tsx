import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../__fixtures__/company';
import { FakeApi, responseError } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { EntitiesPage } from './EntitiesPage';

// Whole pages take a busy machine a while.
jest.setTimeout(30_000);

const last = (api: FakeApi) => api.queries[api.queries.length - 1];
const location = () => screen.getByLabelText('location').textContent;
const table = () => screen.findByRole('table', { name: 'Entities' });

describe('EntitiesPage', () => {
  it('asks for what the URL says, and leaves out what it does not know', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api, {
      path: '/?kind=Component&kind=Nonsense&stage=devopsAtScale&orderField=demand&order=desc',
    });
    await table();

    expect(api.queries).toContainEqual({
      kind: ['Component'],
      stage: ['devopsAtScale'],
      orderField: 'demand',
      order: 'desc',
      limit: 25,
    });
  });

  it('shows the components of a system or a domain', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api, {
      path: '/?kind=Component&system=system:default/store&domain=domain:default/commerce',
    });
    await table();

    expect(api.queries).toContainEqual(
      expect.objectContaining({
        system: ['system:default/store'],
        domain: ['domain:default/commerce'],
      }),
    );
    expect(screen.getByText('store')).toBeInTheDocument();
    expect(screen.getByText('commerce')).toBeInTheDocument();
  });

  it('pages forth and back, and keeps the filters', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api, { path: '/?kind=Component' });
    await table();

    await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
    await waitFor(() => expect(last(api).cursor).toBe('25'));
    expect(last(api).kind).toEqual(['Component']);
    expect(location()).toContain('cursor=25');
    expect(await screen.findByText('Page 2')).toHaveAttribute('role', 'status');

    const previous = screen.getByRole('button', { name: 'Previous' });
    await userEvent.click(previous);
    await waitFor(() => expect(last(api).cursor).toBeUndefined());
    expect(await screen.findByText('Page 1')).toBeVisible();
    // It leads no further, but who used it has not lost the place.
    expect(previous).toHaveAttribute('aria-disabled', 'true');
    expect(previous).toHaveFocus();
  });

  it('counts no pages after a link into the middle of the list', async () => {
    renderWithApi(<EntitiesPage />, new FakeApi(company), {
      path: '/?cursor=25',
    });

    const pages = await screen.findByRole('navigation', {
      name: 'Pages of Entities',
    });
    expect(within(pages).getByRole('status')).toBeEmptyDOMElement();
    expect(
      within(pages).getByRole('button', { name: 'Previous' }),
    ).toHaveAttribute('aria-disabled', 'false');
  });

  it('has the server sort, and turns the order on a second click', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api);
    await table();

    await userEvent.click(screen.getByRole('button', { name: 'Stands at' }));
    await waitFor(() =>
      expect(last(api)).toMatchObject({ orderField: 'stage', order: 'asc' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Stands at' }));
    await waitFor(() => expect(last(api).order).toBe('desc'));
    expect(location()).toContain('orderField=stage&order=desc');
  });

  it('filters, and clears the filters', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api);
    await table();

    await userEvent.click(screen.getByRole('textbox', { name: 'Called for' }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'DevOps' }),
    );
    await waitFor(() => expect(last(api).approach).toEqual(['devops']));

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(last(api).approach).toBeUndefined());
  });

  it('searches a little after the last key', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api, { path: '/?type=service' });
    await table();

    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search by name' }),
      'check',
    );
    await waitFor(() =>
      expect(last(api)).toMatchObject({ search: 'check', type: ['service'] }),
    );
    expect(api.queries.filter(({ search }) => search)).toHaveLength(1);
    expect(location()).toContain('search=check');
  });

  it('has more filters, open where one of them is in use', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api, { path: '/?outcome=ciCd:unmet' });
    await table();
    expect(api.queries).toContainEqual(
      expect.objectContaining({ outcome: ['ciCd:unmet'] }),
    );
    expect(
      screen.getByRole('button', { name: 'Fewer filters' }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen.getByText('Continuous integration and delivery: not met'),
    ).toBeInTheDocument();
  });

  it('shows the columns that were chosen, and remembers them', async () => {
    const api = new FakeApi(company);
    const { unmount } = renderWithApi(<EntitiesPage />, api);
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Owner' }),
    );
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByRole('columnheader', { name: 'Owner' }),
    ).toBeInTheDocument();
    unmount();

    renderWithApi(<EntitiesPage />, api);
    await table();
    expect(
      screen.getByRole('columnheader', { name: 'Owner' }),
    ).toBeInTheDocument();
    window.localStorage.clear();
  });

  it('downloads all that the filters let through', async () => {
    const api = new FakeApi(company);
    const exported = jest.spyOn(api, 'exportAssessments');
    window.URL.createObjectURL = jest.fn(() => 'blob:table');
    window.URL.revokeObjectURL = jest.fn();
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    renderWithApi(<EntitiesPage />, api, { path: '/?kind=System&cursor=1' });
    await table();
    await userEvent.click(
      screen.getByRole('button', { name: 'Download as CSV' }),
    );
    expect(exported).toHaveBeenCalledWith({
      kind: ['System'],
      orderField: 'name',
      order: 'asc',
    });
    await waitFor(() => expect(click).toHaveBeenCalled());
    click.mockRestore();
  });

  it('says why a download failed', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntitiesPage />, api);
    await table();
    api.error = await responseError(500, 'Error', 'out of order');
    await userEvent.click(
      screen.getByRole('button', { name: 'Download as CSV' }),
    );
    expect(
      await screen.findByText(/could not be downloaded: .*out of order/),
    ).toBeInTheDocument();
  });

  it('links rows to the tab of the entity', async () => {
    renderWithApi(<EntitiesPage />, new FakeApi(company), {
      path: '/?kind=System',
    });
    await table();

    expect(
      screen.getAllByRole('link').map(link => link.getAttribute('href')),
    ).toContain('/catalog/default/system/store/maturity');
  });

  it('says when nothing matches', async () => {
    renderWithApi(<EntitiesPage />, new FakeApi(company), {
      path: '/?stage=platformAsProduct',
    });

    expect(
      await screen.findByText('Nothing matches these filters.'),
    ).toBeInTheDocument();
  });

  it('names the permission that is missing', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(403, 'NotAllowedError', 'Forbidden');
    renderWithApi(<EntitiesPage />, api);

    expect(
      await screen.findByText('platform-maturity.assessment.read'),
    ).toBeInTheDocument();
  });
});
