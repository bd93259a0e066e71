import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { MoreItems, useMoreItems } from './MoreItems';
import { Paged } from './Paged';

const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => `item ${index + 1}`);

const itemsShown = () =>
  screen.getAllByRole('listitem').map(item => item.textContent);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('Paged', () => {
  async function show(count: number) {
    renderWithApi(
      <Paged title="Items" items={numbers(count)}>
        {shown => (
          <ul>
            {shown.map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </Paged>,
      new FakeApi(),
    );
    await screen.findByText('item 1');
  }

  it('has no control where everything fits on one page', async () => {
    await show(25);
    expect(itemsShown()).toHaveLength(25);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('turns pages, says which one it is, and keeps the focus', async () => {
    await show(60);
    expect(
      screen.getByRole('navigation', { name: 'Pages of Items' }),
    ).toBeVisible();
    expect(button('Previous')).toHaveAttribute('aria-disabled', 'true');

    await userEvent.click(button('Next'));
    expect(itemsShown()[0]).toBe('item 26');
    await userEvent.keyboard('{Enter}');
    expect(itemsShown()).toEqual(numbers(60).slice(50));
    expect(screen.getByText('51–60 of 60')).toHaveAttribute('role', 'status');

    // The last page: there is nothing to turn to, and nothing happens.
    expect(button('Next')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Next')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('51–60 of 60')).toBeVisible();

    await userEvent.click(button('Previous'));
    expect(itemsShown()[0]).toBe('item 26');
  });
});

describe('MoreItems', () => {
  function List(props: { count: number }) {
    const { shown, list, more } = useMoreItems(numbers(props.count), 5);
    return (
      <>
        <ul ref={list}>
          {shown.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <MoreItems {...more} />
      </>
    );
  }

  it('is not there where everything is shown', async () => {
    renderWithApi(<List count={5} />, new FakeApi());
    await screen.findByText('item 5');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('shows some more each time, and goes on with them', async () => {
    renderWithApi(<List count={42} />, new FakeApi());
    await screen.findByText('item 5');
    expect(itemsShown()).toHaveLength(5);

    await userEvent.click(button('Show 25 more (5 of 42 shown)'));
    expect(itemsShown()).toHaveLength(30);
    expect(screen.getByText('item 6')).toHaveFocus();

    await userEvent.click(button('Show all (42)'));
    expect(itemsShown()).toHaveLength(42);
    expect(screen.getByText('item 31')).toHaveFocus();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
