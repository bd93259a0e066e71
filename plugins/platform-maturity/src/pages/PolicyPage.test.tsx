import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../__fixtures__/company';
import { FakeApi, responseError } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { PolicyPage } from './PolicyPage';

// All settings take their time without a browser.
jest.setTimeout(30_000);

const wait = { timeout: 15_000 };

describe('PolicyPage', () => {
  it('has every setting of the policy, with its source', async () => {
    const api = new FakeApi(company);
    renderWithApi(<PolicyPage />, api);
    await screen.findAllByText('Vocabularies', undefined, wait);

    const text = document.body.textContent;
    const { settings } = await api.getPolicy();
    expect(settings.length).toBeGreaterThan(50);
    for (const { key, source } of settings) {
      // The two thresholds of a measure are one line.
      expect(text).toContain(key.replace(/\.(low|high)$/, ''));
      expect(text).toContain(source);
    }
    expect(text).toContain('The policy in force is the shipped one');
  });

  it('says so where the policy cannot be loaded, and tries again', async () => {
    const api = new FakeApi(company);
    api.error = new Error('The backend is away');
    renderWithApi(<PolicyPage />, api);
    expect(
      await screen.findByText(/The policy could not be loaded/),
    ).toBeInTheDocument();

    api.error = undefined;
    await userEvent.click(screen.getByText('Try again'));
    expect(
      await screen.findAllByText('Vocabularies', undefined, wait),
    ).not.toHaveLength(0);
  });

  it('names the permission that is missing', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(403, 'NotAllowedError', 'Forbidden');
    renderWithApi(<PolicyPage />, api);

    expect(
      await screen.findByText('platform-maturity.policy.read'),
    ).toBeInTheDocument();
  });
});
