import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attestationOf } from '../../__testUtils__/FakeAttestations';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { AttestationsSection } from './AttestationsSection';

// Dialogs are slow to open on a busy machine.
jest.setTimeout(30_000);

const shop = 'group:default/shop';
const day = 24 * 3600_000;

const time = {
  subject: shop,
  question: 'infrastructureTimeShare',
  answer: 0.25,
} as const;
function show(api: FakeApi) {
  renderWithApi(<AttestationsSection subjectRef={shop} kind="Group" />, api);
}

const question = (name: string) => screen.findByRole('region', { name });

describe('answering', () => {
  it('takes an answer in per cent, with a comment and for a time', async () => {
    const api = new FakeApi();
    show(api);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Answer: Time on infrastructure',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Time on infrastructure',
    });

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save the answer' }),
    );
    const field = within(dialog).getByRole('spinbutton');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Enter a number from 0 to 100.');

    fireEvent.change(field, { target: { value: '30' } });
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Comment/ }), {
      target: { value: 'Two of ten, mostly' },
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: /Holds for/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: '30 days' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save the answer' }),
    );

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [stored] = api.attestations.stored;
    expect(stored).toMatchObject({
      subject: shop,
      question: 'infrastructureTimeShare',
      answer: 0.3,
      comment: 'Two of ten, mostly',
    });
    expect(Date.parse(stored.expiresAt) - Date.parse(stored.attestedAt)).toBe(
      30 * day,
    );
    expect(await question('Time on infrastructure')).toHaveTextContent(
      '30% of the time',
    );
  });

  it('offers the words of a question as choices', async () => {
    const api = new FakeApi();
    show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Answer: Incident reviews' }),
    );
    const dialog = await screen.findByRole('dialog');

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save the answer' }),
    );
    expect(
      within(dialog).getByText('Choose one of the answers.'),
    ).toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'In part' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save the answer' }),
    );

    await waitFor(() =>
      expect(api.attestations.stored[0]?.answer).toBe('partial'),
    );
  });

  it('is busy while it saves, and keeps what was typed when that fails', async () => {
    const api = new FakeApi();
    let fail: (error: Error) => void = () => {};
    api.attestations.busy = new Promise((_, reject) => {
      fail = reject;
    });
    show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Answer: Incident reviews' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Yes: met' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save the answer' }),
    );

    expect(
      within(dialog).getByRole('button', { name: 'Saving…' }),
    ).toBeDisabled();
    fail(await responseError(500, 'Error', 'The database is away'));
    expect(
      (await within(dialog).findAllByText(/The database is away/)).length,
    ).toBeGreaterThan(0);
    expect(
      within(dialog).getByRole('radio', { name: 'Yes: met' }),
    ).toBeChecked();
    expect(
      within(dialog).getByRole('button', { name: 'Save the answer' }),
    ).toBeEnabled();
  });

  it('takes an answer back after asking, and keeps it in the history', async () => {
    const api = new FakeApi();
    api.attestations.stored = [
      attestationOf({ ...time, id: 'later' }),
      attestationOf({ ...time, id: 'earlier', answer: 0.4 }),
    ];
    show(api);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Take back the answer: Time on infrastructure',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Take back the answer?',
    });
    expect(dialog).toHaveTextContent('An earlier answer does not come back');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Take back' }),
    );

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const region = await question('Time on infrastructure');
    expect(region).toHaveTextContent('not answered');
    await userEvent.click(
      within(region).getByRole('button', { name: /History/ }),
    );
    const entries = within(
      await within(region).findByRole('list', {
        name: 'History of Time on infrastructure',
      }),
    ).getAllByRole('listitem');
    expect(entries[0]).toHaveTextContent(
      /25%.*taken back by .*guest.* just now/,
    );
    expect(entries[1]).toHaveTextContent(/40%.*replaced by a later answer/);
  });
});
