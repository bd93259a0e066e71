import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  basketGone,
  checkoutMoved,
  movesOf,
  organizationMoved,
} from '../../__fixtures__/moves';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { MovesCard } from './MovesCard';

const day = 24 * 60 * 60 * 1000;

function show(api: FakeApi, path?: string) {
  renderWithApi(<MovesCard />, api, { path });
}

async function items() {
  const list = await screen.findByRole('list', { name: 'Moves, latest first' });
  return [...list.children] as HTMLElement[];
}

function daysAsked({ moveQueries }: FakeApi) {
  return moveQueries.map(({ since }) =>
    Math.round((Date.now() - Date.parse(since!)) / day),
  );
}

describe('MovesCard', () => {
  it('shows what each was before and is now', async () => {
    const api = new FakeApi();
    api.moves = movesOf([checkoutMoved, organizationMoved, basketGone]);
    show(api);

    const [checkout, organization, basket] = await items();
    expect(checkout).toHaveTextContent(
      /Stands at ?DevOps foundation ?to ?DevOps at scale ?further on/,
    );
    expect(checkout).toHaveTextContent(
      /Next ?Strengthen the foundation ?to ?Introduce a platform/,
    );
    expect(checkout).not.toHaveTextContent('Called for');
    expect(
      within(checkout).getByRole('link', { name: /checkout/i }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout/maturity');
    expect(organization).toHaveTextContent(
      /Called for ?DevOps ?to ?Platform engineering/,
    );
    expect(organization).toHaveTextContent(/further back/);
    expect(basket).toHaveTextContent(
      'Left the catalog; DevOps was called for, and it stood at DevOps at scale.',
    );
    expect(within(basket).queryByRole('link')).not.toBeInTheDocument();
  });

  it('tells the causes when asked', async () => {
    const api = new FakeApi();
    api.moves = movesOf([checkoutMoved, basketGone]);
    show(api);

    const [checkout, basket] = await items();
    await userEvent.click(
      within(checkout).getByRole('button', { name: 'What changed (2)' }),
    );

    expect(
      within(checkout).getByText('Continuous integration and delivery'),
    ).toBeInTheDocument();
    expect(within(basket).queryByRole('button')).not.toBeInTheDocument();
  });

  it('keeps how far back in the address, and asks once for each', async () => {
    const api = new FakeApi();
    show(api, '/?tab=1');

    expect(
      await screen.findByText(/Nobody came .* in the last 30 days/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /In the last/ }));
    await userEvent.click(screen.getByRole('option', { name: '90 days' }));

    expect(
      await screen.findByText(/Nobody came .* in the last 90 days/),
    ).toBeInTheDocument();
    await waitFor(() => expect(daysAsked(api)).toEqual([30, 90]));
    expect(screen.getByLabelText('location')).toHaveTextContent(
      '/?tab=1&moved=90',
    );
  });

  it.each([
    ['/?moved=7', 7],
    ['/?moved=8', 30],
    ['/?moved=x', 30],
  ])('at %s asks for %d days', async (path, days) => {
    const api = new FakeApi();
    show(api, path);

    await screen.findByText(/Nobody came/);
    expect(daysAsked(api)).toEqual([days]);
  });

  it('shows the first, and all when asked', async () => {
    const api = new FakeApi();
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...checkoutMoved,
      at: `2026-11-${10 + index}T00:00:00.000Z`,
    }));
    api.moves = movesOf(many, true);
    show(api);

    expect(await items()).toHaveLength(8);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all (12)' }),
    );

    expect(await items()).toHaveLength(12);
    expect(
      screen.getByText('There are more: these are the latest 12.'),
    ).toBeInTheDocument();
  });

  it.each([
    ['no', 'platform-maturity.assessment.read'],
    [
      'You do not have the permission platform-maturity.organization.read',
      'platform-maturity.organization.read',
    ],
  ])('says after %j that %s is missing', async (reason, permission) => {
    const api = new FakeApi();
    api.error = await responseError(403, 'NotAllowedError', reason);
    show(api);

    expect(await screen.findByText(permission)).toBeInTheDocument();
  });

  it('says what went wrong, and tries again', async () => {
    const api = new FakeApi();
    api.error = await responseError(500, 'Error', 'out of order');
    show(api);

    const retry = await screen.findByRole('button', { name: 'Try again' });
    api.error = undefined;
    await userEvent.click(retry);

    expect(await screen.findByText(/Nobody came/)).toBeInTheDocument();
  });
});
