import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entity } from '../../__fixtures__/catalog';
import { company } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { ScatterCard } from './ScatterCard';

describe('ScatterCard', () => {
  it('draws the groups and leads to the one that is clicked', async () => {
    const { container } = renderWithApi(<ScatterCard />, new FakeApi(company));

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
    renderWithApi(<ScatterCard />, new FakeApi(company));

    expect(await screen.findByText('Not enough known')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'idle' })).toHaveAttribute(
      'href',
      '/catalog/default/group/idle/maturity',
    );
  });

  it('shows the same as a table', async () => {
    renderWithApi(<ScatterCard />, new FakeApi(company));

    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as a table' }),
    );

    expect(
      screen.getByRole('table', { name: 'Where groups stand' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'finance' })).toBeInTheDocument();
  });

  it('shows many in its table a page at a time, and names few of those left out', async () => {
    const many = (name: string) =>
      Array.from({ length: 30 }, (_, index) =>
        entity('System', `${name}-${index}`, { owner: 'shop' }),
      );
    const api = new FakeApi([...company, ...many('placed'), ...many('other')]);
    api.assessments = api.assessments.map(assessment =>
      assessment.subject.name.startsWith('placed')
        ? { ...assessment, demand: 0.5, foundation: 0.5 }
        : assessment,
    );
    renderWithApi(<ScatterCard />, api, { path: '/?placed=System' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as a table' }),
    );
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 25);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText(/^26–32 of 32$/)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'and 25 more' }));
    expect(
      await screen.findByRole('dialog', { name: 'Not enough known' }),
    ).toBeVisible();
  });

  it('asks for one page only', async () => {
    const api = new FakeApi(company);
    renderWithApi(<ScatterCard />, api);

    await screen.findByRole('img', { name: /groups by the demand/ });
    expect(api.queries).toEqual([
      { kind: ['Group'], orderField: 'services', order: 'desc', limit: 200 },
    ]);
  });

  it('places systems and domains too, and keeps which in the address', async () => {
    const api = new FakeApi(company);
    renderWithApi(<ScatterCard />, api, { path: '/?placed=System' });
    expect(
      await screen.findByRole('img', { name: /^2 systems by the demand/ }),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: /^Show System/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Domains' }));

    expect(
      await screen.findByRole('img', { name: /^2 domains by the demand/ }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('location')).toHaveTextContent(
      '/?placed=Domain',
    );
    expect(api.queries.map(({ kind }) => kind)).toEqual([
      ['System'],
      ['Domain'],
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as a table' }),
    );
    expect(
      screen.getByRole('table', { name: 'Where domains stand' }),
    ).toBeInTheDocument();
  });

  it('narrows the page to an approach of its legend', async () => {
    const api = new FakeApi(company);
    const { container } = renderWithApi(<ScatterCard />, api);
    await screen.findByRole('img', { name: /groups by the demand/ });
    const [item] = container.querySelectorAll<HTMLElement>('a[data-legend]');

    await userEvent.click(item);

    await waitFor(() => expect(api.queries).toHaveLength(2));
    expect(screen.getByLabelText('location')).toHaveTextContent(/\?approach=/);
    expect(item).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('button', { name: 'Clear' })).toHaveAttribute(
      'href',
      '/',
    );
  });
});
