import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entity, service, users } from '../../__fixtures__/catalog';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { ContextCard } from './ContextCard';

/** A group of one person among others. */
const catalog = [
  entity('Group', 'solo', { type: 'team', children: [] }),
  entity('Group', 'shop', { type: 'team', children: [] }),
  ...users('solo', 1),
  ...users('shop', 40),
  service('till', 'solo'),
  service('cart', 'shop'),
];

async function openLoad(ref: string) {
  const api = new FakeApi(catalog);
  await renderWithApi(
    <ContextCard assessment={await api.getAssessment(ref)} />,
    api,
  );
  const button = screen.getByRole('button', { name: /cognitive load/ });
  await userEvent.click(button);
  return button.parentElement!;
}

describe('a figure about one person', () => {
  it('is not shown, and not told as if it were unknown', async () => {
    const load = await openLoad('group:default/solo');

    expect(load).toHaveTextContent(
      /It is known and counts, and is not shown, as it would describe one person\./,
    );
    expect(load).not.toHaveTextContent(/\d services? per developer/);
    expect(
      screen.getAllByRole('img', {
        name: /^Services per developer: known and not shown/,
      }),
    ).not.toEqual([]);
  });

  it('is shown of more people', async () => {
    expect(await openLoad('group:default/shop')).toHaveTextContent(
      /< 0.1 services per developer/,
    );
  });
});
