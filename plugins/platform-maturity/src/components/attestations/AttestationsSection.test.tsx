import { attestationCreatePermission } from '@paved/plugin-platform-maturity-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attestationOf } from '../../__testUtils__/FakeAttestations';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { AttestationsSection } from './AttestationsSection';

// Dialogs are slow to open on a busy machine.
jest.setTimeout(30_000);

const shop = 'group:default/shop';
const day = 24 * 3600_000;
const inDays = (days: number) =>
  new Date(Date.now() + days * day).toISOString();

const time = {
  subject: shop,
  question: 'infrastructureTimeShare',
  answer: 0.25,
} as const;

function show(api: FakeApi, subjectRef = shop, kind = 'Group') {
  renderWithApi(
    <AttestationsSection subjectRef={subjectRef} kind={kind} />,
    api,
  );
}

const question = (name: string) => screen.findByRole('region', { name });

describe('AttestationsSection', () => {
  it('asks what was not answered', async () => {
    show(new FakeApi());

    const region = await question('Time on infrastructure');
    expect(region).toHaveTextContent('not answered');
    expect(
      within(region).getByRole('button', {
        name: 'Answer: Time on infrastructure',
      }),
    ).toBeInTheDocument();
    expect(await question('Incident reviews')).toBeInTheDocument();
  });

  it('asks nothing of kinds that have no questions', async () => {
    const api = new FakeApi();
    const asked = jest.spyOn(api, 'getAttestations');
    show(api, 'api:default/cart-api', 'API');

    expect(await screen.findByLabelText('location')).toBeInTheDocument();
    expect(screen.queryByText(/^What only/)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('shows an answer with who gave it, when, until when and why', async () => {
    const api = new FakeApi();
    api.attestations.stored = [
      attestationOf({ ...time, comment: 'From the retrospective' }),
    ];
    show(api);

    const region = await question('Time on infrastructure');
    expect(region).toHaveTextContent('25% of the time');
    expect(region).toHaveTextContent(/Answered by .*olga.* 10 days ago/);
    expect(region).toHaveTextContent(/holds until \w+ \d+, \d{4}/);
    expect(region).toHaveTextContent('“From the retrospective”');
    expect(within(region).getByRole('link', { name: /olga/ })).toHaveAttribute(
      'href',
      '/catalog/default/user/olga',
    );
    expect(region).not.toHaveTextContent('History');
  });

  it('says that an answer expired, and offers to renew it', async () => {
    const api = new FakeApi();
    api.attestations.stored = [
      attestationOf({ ...time, expiresAt: inDays(-1) }),
    ];
    show(api);

    const region = await question('Time on infrastructure');
    expect(region).toHaveTextContent('expired · 25% of the time');
    expect(region).toHaveTextContent(
      'Counts as unknown until somebody renews it.',
    );
    await userEvent.click(
      within(region).getByRole('button', { name: /^Renew the answer/ }),
    );
    expect(
      await screen.findByRole('spinbutton', { name: /Share of the time/ }),
    ).toHaveValue(25);
  });

  it('names nobody whom the reader may not see', async () => {
    const api = new FakeApi();
    api.attestations.stored = [
      { ...attestationOf(time), attestedBy: undefined as never },
    ];
    show(api);

    expect(await question('Time on infrastructure')).toHaveTextContent(
      'Answered by somebody whom you may not see in the catalog 10 days ago',
    );
  });

  it.each([
    [
      {
        because: 'missingPermission',
        permission: attestationCreatePermission.name,
      },
      'You cannot answer: you lack the permission platform-maturity.attestation.create.',
    ],
    [
      { because: 'notOwner', owners: [shop] },
      /Only its members, and those of the groups above it, can answer: .*shop/,
    ],
    [{ because: 'noOwner' }, /no owner is registered/],
  ] as const)('tells why not: %j', async (refusal, words) => {
    const api = new FakeApi();
    api.attestations.refusal = refusal as never;
    api.attestations.stored = [attestationOf(time)];
    show(api);

    const region = await question('Time on infrastructure');
    expect(region).toHaveTextContent('25% of the time');
    expect(within(region).queryByRole('button')).toBeNull();
    expect(document.body).toHaveTextContent(words);
    expect(
      screen.getByText('What only its owners can tell'),
    ).toBeInTheDocument();
  });

  it('shows an error and tries again', async () => {
    const api = new FakeApi();
    api.attestations.error = await responseError(500, 'Error', 'Away');
    show(api);
    expect(
      (await screen.findAllByText(/The questions could not be read/)).length,
    ).toBeGreaterThan(0);

    api.attestations.error = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await question('Time on infrastructure')).toBeInTheDocument();
  });
});
