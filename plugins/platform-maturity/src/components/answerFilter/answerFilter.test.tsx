import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company, shop } from '../../__fixtures__/company';
import { basketGone, checkoutMoved, movesOf } from '../../__fixtures__/moves';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { OverviewPage } from '../../pages';
import { EntityMaturityContent } from '../view';
import { isOf } from './useAnswerFilter';

// Whole pages take a busy machine a while.
jest.setTimeout(60_000);

const slow = { timeout: 20_000 };
const filtered = '/?approach=hybrid&stage=devopsFoundation';
const asked = { approach: ['hybrid'], stage: ['devopsFoundation'] };
const location = () => screen.getByLabelText('location');
const clear = () => screen.getAllByRole('button', { name: 'Clear' });

async function matrix() {
  return screen.findByRole(
    'table',
    { name: 'Where the components stand' },
    slow,
  );
}

describe('a page that is narrowed to an answer', () => {
  it('is narrowed by a cell of the matrix, and not any more by a second click', async () => {
    const api = new FakeApi(company);
    renderWithApi(<OverviewPage />, api, { path: '/?moved=90' });
    await matrix();
    expect(screen.queryByText('Components with this answer')).toBeNull();
    const [cell] = within(await matrix()).getAllByRole('link', {
      name: /called for, at/,
    });
    const answer = new URLSearchParams(
      cell.getAttribute('href')!.split('?')[1],
    );

    cell.focus();
    await userEvent.keyboard('{Enter}');

    expect(location()).toHaveTextContent(/moved=90&approach=\w+&stage=\w+/);
    expect(cell).toHaveAttribute('aria-current', 'true');
    const table = await screen.findByRole('table', {
      name: 'Components with this answer',
    });
    expect(within(table).getAllByRole('row')).toHaveLength(
      1 + Math.min(10, Number(cell.textContent)),
    );
    expect(screen.getByRole('link', { name: /^Open/ })).toHaveAttribute(
      'href',
      `/platform-maturity/entities?kind=Component&approach=${answer.get(
        'approach',
      )}&stage=${answer.get('stage')}`,
    );

    await userEvent.click(cell);
    expect(location()).toHaveTextContent(/\?moved=90$/);
    expect(screen.queryByText('Components with this answer')).toBeNull();
  });

  it('asks for one list more, and narrows those that it has', async () => {
    const all = new FakeApi(company);
    const { unmount } = renderWithApi(<OverviewPage />, all);
    await matrix();
    await waitFor(() => expect(all.queries).toHaveLength(3));
    unmount();

    const api = new FakeApi(company);
    renderWithApi(<OverviewPage />, api, { path: filtered });
    await matrix();
    await waitFor(() => expect(api.queries).toHaveLength(4));
    api.queries.forEach(query => expect(query).toMatchObject(asked));
  });

  it('shows who came to stand there, and says what else is narrowed', async () => {
    const api = new FakeApi(company);
    const { approach, stage } = checkoutMoved.after!;
    api.moves = movesOf([checkoutMoved, basketGone]);
    renderWithApi(<OverviewPage />, api, {
      path: `/?approach=${approach}&stage=${stage}`,
    });
    const list = await screen.findByRole(
      'list',
      { name: 'Moves, latest first' },
      slow,
    );
    expect([...list.children]).toHaveLength(1);
    expect(list).toHaveTextContent(/checkout/i);
    expect(
      screen.getByText(/All other cards go on telling about everything/),
    ).toBeInTheDocument();

    await userEvent.click(clear()[0]);
    expect([...list.children]).toHaveLength(2);
    expect(location()).toHaveTextContent(/^\/$/);
  });

  it('says that nobody who moved stands there', async () => {
    const api = new FakeApi(company);
    api.moves = movesOf([basketGone]);
    renderWithApi(<OverviewPage />, api, { path: filtered });

    expect(
      await screen.findByText(/^None of the 1 that moved/, {}, slow),
    ).toBeInTheDocument();
  });

  it('shows everything where the address names no answer', async () => {
    const api = new FakeApi(company);
    renderWithApi(<OverviewPage />, api, { path: '/?approach=best&stage=x' });
    await matrix();

    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    api.queries.forEach(query => expect(query).not.toHaveProperty('stage'));
  });

  it('lists the components of a group within its own', async () => {
    const api = new FakeApi(company);
    renderWithApi(<EntityMaturityContent />, api, {
      entity: shop,
      path: filtered,
    });
    await screen.findByText('Components with this answer', {}, slow);

    await waitFor(() =>
      expect(api.queries).toContainEqual({
        kind: ['Component'],
        owner: ['group:default/shop'],
        ...asked,
        orderField: 'name',
        limit: 10,
      }),
    );
    expect(
      screen.getByText(/this table and the components with most to gain/),
    ).toBeInTheDocument();
  });
});

describe('isOf', () => {
  const answer = { approach: 'hybrid', stage: 'devopsAtScale' } as const;

  it.each([
    [answer, {}, true],
    [undefined, {}, true],
    [undefined, { approach: 'hybrid' }, false],
    [answer, { approach: 'hybrid' }, true],
    [answer, { approach: 'devops' }, false],
    [answer, { stage: 'devopsAtScale' }, true],
    [answer, { approach: 'hybrid', stage: 'undetermined' }, false],
  ] as const)('%j of %j: %s', (given, filter, expected) => {
    expect(isOf(given, filter)).toBe(expected);
  });
});
