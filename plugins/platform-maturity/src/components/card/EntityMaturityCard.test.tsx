import { screen } from '@testing-library/react';
import { checkout, company } from '../../__fixtures__/company';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { EntityMaturityCard } from './EntityMaturityCard';

describe('EntityMaturityCard', () => {
  it('shows the approach, the move and the way to the tab', async () => {
    renderWithApi(<EntityMaturityCard />, new FakeApi(company), {
      entity: checkout,
    });

    expect(await screen.findByText('Platform engineering')).toBeInTheDocument();
    expect(screen.getByText('Introduce a platform')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See why' })).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout/maturity',
    );
  });

  it.each([
    [404, 'NotFoundError', /Not assessed yet/],
    [403, 'NotAllowedError', /platform-maturity\.assessment\.read/],
    [500, 'Error', /could not be loaded: .*out of order/],
  ])('says what stands in the way of %d', async (status, name, words) => {
    const api = new FakeApi();
    api.error = await responseError(status, name, 'out of order');
    renderWithApi(<EntityMaturityCard />, api, { entity: checkout });

    expect(
      await screen.findByText((_text, element) =>
        Boolean(element?.tagName === 'P' && words.test(element.textContent!)),
      ),
    ).toBeInTheDocument();
  });
});
