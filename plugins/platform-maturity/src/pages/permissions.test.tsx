import {
  refreshCreatePermission,
  refreshReadPermission,
} from '@paved/plugin-platform-maturity-common';
import { screen } from '@testing-library/react';
import { checkout, company } from '../__fixtures__/company';
import { FakeApi, responseError } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { EntityMaturityContent } from '../components/view';
import { RefreshPage } from './RefreshPage';

// Permissions are cached for a moment across renderings, so those who may less
// have a file of their own.
describe('without permissions for refreshes', () => {
  const denied = [refreshReadPermission.name, refreshCreatePermission.name];
  const apiFor = async () => {
    const api = new FakeApi(company);
    jest
      .spyOn(api, 'getRefresh')
      .mockRejectedValue(
        await responseError(403, 'NotAllowedError', 'You do not have it'),
      );
    return api;
  };

  it('names the permission that is missing', async () => {
    renderWithApi(<RefreshPage />, await apiFor(), { denied });

    expect(
      await screen.findByText(refreshReadPermission.name),
    ).toBeInTheDocument();
  });

  it('offers no refresh of what is not assessed yet', async () => {
    const api = await apiFor();
    api.assessments = [];
    renderWithApi(<EntityMaturityContent />, api, { entity: checkout, denied });

    expect(await screen.findByText('Not assessed yet')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Refresh now' }),
    ).not.toBeInTheDocument();
  });
});
