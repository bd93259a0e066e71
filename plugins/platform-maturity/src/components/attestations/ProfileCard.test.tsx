import {
  aspectIds,
  aspects,
  organizationRef,
} from '@paved/plugin-platform-maturity-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attestationOf } from '../../__testUtils__/FakeAttestations';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { AttestationsSection } from './AttestationsSection';

// Dialogs are slow to open on a busy machine.
jest.setTimeout(30_000);

const day = 24 * 3600_000;
const inDays = (days: number) =>
  new Date(Date.now() + days * day).toISOString();

const investment = {
  subject: organizationRef,
  question: 'investment',
  answer: 'scalable',
} as const;

function show(api: FakeApi) {
  renderWithApi(
    <AttestationsSection subjectRef={organizationRef} kind="Organization" />,
    api,
  );
}

const question = (name: string) => screen.findByRole('region', { name });

describe('the profile of the organization', () => {
  it('shows each aspect by itself, with the shares of others', async () => {
    const api = new FakeApi();
    api.attestations.stored = [attestationOf(investment)];
    show(api);

    expect(await question('Investment')).toHaveTextContent('Scalable');
    expect(document.body).toHaveTextContent('never averaged into one number');
    for (const aspect of aspectIds) {
      const levels = screen.getByRole('list', {
        name: `Levels of ${aspects[aspect].title}`,
      });
      const items = within(levels).getAllByRole('listitem');
      expect(items.map(item => item.textContent)).toEqual([
        expect.stringMatching(/^Provisional\d+% of respondents/),
        expect.stringMatching(/^Operational\d+% of respondents/),
        expect.stringMatching(/^Scalable\d+% of respondents/),
        expect.stringMatching(/^Optimizing\d+% of respondents/),
      ]);
      expect(
        items.filter(item => item.getAttribute('aria-current')),
      ).toHaveLength(aspect === 'investment' ? 1 : 0);
    }
    expect(screen.getAllByText('your organization')).toHaveLength(1);
    expect(
      screen.getByText(/The platform is funded as a product/),
    ).toBeInTheDocument();
  });

  it('marks a level that expired as such', async () => {
    const api = new FakeApi();
    api.attestations.stored = [
      attestationOf({ ...investment, expiresAt: inDays(-1) }),
    ];
    show(api);

    expect(
      await screen.findByText('your organization, expired'),
    ).toBeInTheDocument();
    expect(await question('Investment')).toHaveTextContent(
      'expired · Scalable',
    );
  });

  it('can be read as a table', async () => {
    const api = new FakeApi();
    api.attestations.stored = [attestationOf(investment)];
    show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show the profile as table' }),
    );

    const table = await screen.findByRole('table', {
      name: 'Platform engineering, aspect by aspect',
    });
    const rows = within(table)
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(rows).toHaveLength(6);
    expect(rows[1]).toBe('InvestmentScalable13%46%28%13%');
    expect(rows[2]).toBe('Adoptionnot answered17%37%28%18%');
  });

  it('is answered level by level, each with how to recognize it', async () => {
    const api = new FakeApi();
    show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Answer: Measurement' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('radio', {
        name: /Operational Regularly, mostly as figures about use/,
      }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save the answer' }),
    );

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await question('Measurement')).toHaveTextContent(
      'your organization',
    );
    expect(api.attestations.stored[0]).toMatchObject({
      subject: organizationRef,
      question: 'measurement',
      answer: 'operational',
    });
  });
});
