import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { EntityLinks } from './EntityLinks';

const groups = (count: number) =>
  Array.from({ length: count }, (_, index) => `group:default/team-${index}`);

async function show(count: number) {
  renderWithApi(
    <EntityLinks refs={groups(count)} defaultKind="Group" title="Groups" />,
    new FakeApi(),
  );
  return screen.findAllByRole('link');
}

describe('EntityLinks', () => {
  it('names all where they are few', async () => {
    expect(await show(5)).toHaveLength(5);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('names the first of many, and all a page at a time when asked', async () => {
    expect(await show(500)).toHaveLength(5);

    const more = screen.getByRole('button', { name: 'and 495 more' });
    await userEvent.click(more);
    const dialog = await screen.findByRole('dialog', { name: 'Groups' });
    expect(within(dialog).getAllByRole('link')).toHaveLength(25);
    expect(
      within(dialog).getByRole('link', { name: 'team-0' }),
    ).toHaveAttribute('href', '/catalog/default/group/team-0');

    await userEvent.click(within(dialog).getByRole('button', { name: 'Next' }));
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      '26–50 of 500',
    );
    expect(
      within(dialog).getByRole('link', { name: 'team-25' }),
    ).toBeInTheDocument();

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(more).toHaveFocus();
  });
});
