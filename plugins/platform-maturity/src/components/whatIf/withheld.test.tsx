import { screen } from '@testing-library/react';
import { entity, service, users } from '../../__fixtures__/catalog';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { WhatIfPage } from '../../pages';

// Some sixty inputs take their time without a browser.
jest.setTimeout(30_000);

const catalog = [
  entity('Group', 'solo', { type: 'team' }),
  entity('Group', 'shop', { type: 'team' }),
  ...users('solo', 1),
  ...users('shop', 40),
  service('till', 'solo'),
  service('cart', 'shop'),
];

const note = /^Some figures describe one person/;

async function show(subject: string) {
  renderWithApi(<WhatIfPage />, new FakeApi(catalog), {
    path: `/platform-maturity/what-if?subject=${subject}`,
  });
  await screen.findByRole('region', { name: 'Answer' }, { timeout: 5_000 });
}

describe('what describes one person', () => {
  it('is said to be missing among the numbers to start from', async () => {
    await show('group:default/solo');
    expect(screen.getByText(note)).toBeInTheDocument();
    expect(
      screen.getByLabelText('Services per developer as a number'),
    ).toHaveValue(null);
  });

  it('is missing of nobody else', async () => {
    await show('group:default/shop');
    expect(screen.queryByText(note)).not.toBeInTheDocument();
    expect(
      screen.getByLabelText('Services per developer as a number'),
    ).not.toHaveValue(null);
  });
});
