import type { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkout, company, ledger } from '../../__fixtures__/company';
import { service } from '../../__fixtures__/catalog';
import { told } from '../../__fixtures__/told';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { RefreshPage } from '../../pages/RefreshPage';
import { ContextCard } from '../context';
import { FindingRow } from '../standing/FindingRow';
import { UnknownCard } from '../unknown';
import { EntityMaturityContent } from './EntityMaturityContent';

const api = new FakeApi(company, told);

/** The whole of what is shown of a subject. */
function show(subject = checkout, entities?: Entity[]) {
  renderWithApi(
    <EntityMaturityContent />,
    entities ? new FakeApi(entities, told) : api,
    { entity: subject },
  );
}

/** Two cards alone, as all of them take their time in a test. */
async function showCards(ref = 'component:default/checkout') {
  const assessment = await api.getAssessment(ref);
  await renderWithApi(
    <>
      <ContextCard assessment={assessment} />
      <UnknownCard assessment={assessment} />
    </>,
    api,
  );
}

/** The row with a title, opened. */
async function openRow(title: string): Promise<HTMLElement> {
  const button = (await screen.findByText(title)).closest('button')!;
  await userEvent.click(button);
  return button.parentElement!;
}

jest.setTimeout(20_000);

describe('what was told beside the catalog', () => {
  it('stands before what the catalog shows, with who told it and until when', async () => {
    await showCards();
    const factor = await openRow('Developer productivity and cognitive load');
    expect(factor).toHaveTextContent(
      /Source\s*attested by .*shop-1, observed 3 hours ago, ends in \d months: “As of this quarter”/,
    );
    expect(factor).toHaveTextContent(
      /Instead of\s*21 \(read from the catalog\)/,
    );
  });

  it('says what it was preferred to', async () => {
    await showCards();
    const factor = await openRow('Delivery frequency and scalability');
    expect(factor).toHaveTextContent(/pushed by ci, observed 5 hours ago/);
    expect(factor).toHaveTextContent(
      /Instead of\s*6 \(collected by github, 4 hours ago\)Thresholds/,
    );
    expect(factor).toHaveTextContent('this component');
  });

  it('says of a sum that it is one, and of which components', async () => {
    await showCards('group:default/shop');
    const factor = await openRow('Delivery frequency and scalability');
    expect(factor).toHaveTextContent(
      /Computed as\s*the sum over the components that report it: at least that many/,
    );
    expect(factor).toHaveTextContent(/Read from\s*checkout/);
  });

  it('says what has expired, and when', async () => {
    await showCards();
    const factor = await openRow('Developer productivity and cognitive load');
    expect(factor).toHaveTextContent(
      'It was reported, and the report holds no longer.',
    );
    expect(factor).toHaveTextContent(/ended 2 days ago/);
    const unknown = (await screen.findByText('Not known yet')).closest(
      '.MuiCard-root',
    );
    expect(unknown).toHaveTextContent(/Time on infrastructure\s*expired/);
  });

  it('names the collector that failed, and why', async () => {
    await showCards('component:default/ledger');
    const unknown = (await screen.findByText('Deployments a day')).closest(
      'button',
    )!.parentElement;
    expect(unknown).toHaveTextContent(
      /Deployments a day\s*not collected.*GitHub: The token has expired\./,
    );
  });

  it('shows how the subject delivers', async () => {
    show();
    const card = within(
      (await screen.findByText('Delivery performance')).closest(
        '.MuiCard-root',
      ) as HTMLElement,
    );
    expect(card.getByText('Lead time for changes')).toBeInTheDocument();
    expect(card.getByText('20.3 hours')).toBeInTheDocument();
    expect(card.getByText('15%')).toBeInTheDocument();
    expect(
      card.getByText(/collected by github.*\(of the owning team\)/),
    ).toBeInTheDocument();
    expect(card.queryByText('Recovery time')).not.toBeInTheDocument();
  });

  it('says nothing of delivery where nothing was told', async () => {
    show(ledger);
    await screen.findByText('Not known yet');
    expect(screen.queryByText('Delivery performance')).not.toBeInTheDocument();
  });
});

it('warns of an answer that what else is known speaks against', async () => {
  show(ledger);
  const block = await screen.findByRole('region', {
    name: 'Attested, and contradicted',
  });
  expect(block).toHaveTextContent(
    /Monitoring and observability is attested as met and nothing else shows it, while 21 of 25 components/,
  );
  expect(within(block).getByRole('link', { name: 'ledger' })).toHaveAttribute(
    'href',
    '/catalog/default/component/ledger',
  );
});

it('says what is wrong with an annotation, and what is allowed', async () => {
  const odd = service(
    'odd',
    'shop',
    {},
    {
      annotations: {
        'paved.dev/not-applicable.cicd': 'No code',
        'paved.dev/not-applicable.ciCd': '',
      },
    },
  );
  show(odd, [...company, odd]);
  const block = within(
    await screen.findByRole('region', {
      name: 'Annotations that need attention',
    }),
  );
  const [wrong, empty] = block.getAllByRole('listitem');
  expect(wrong).toHaveTextContent(
    /not-applicable\.cicd = No code: only ciCd, .* can be left out; did you mean paved\.dev\/not-applicable\.ciCd\?/,
  );
  expect(empty).toHaveTextContent(
    /not-applicable\.ciCd without a value: its value has to be a reason/,
  );
});

it('says why a practice does not apply', async () => {
  const lib = service(
    'lib',
    'shop',
    {},
    {
      annotations: {
        'paved.dev/not-applicable.incidentResponse': 'Nobody runs it',
      },
    },
  );
  const { practices } = await new FakeApi([...company, lib]).getAssessment(
    'component:default/lib',
  );
  await renderWithApi(
    <FindingRow
      practice="incidentResponse"
      finding={practices.incidentResponse}
    />,
    api,
  );
  const row = await openRow('Incident response and reliability');
  expect(row).toHaveTextContent(
    /not applicable.*does not apply: Nobody runs it/,
  );
  expect(row).not.toHaveTextContent(/enough for a missing sign/);
});

it('warns of nothing where nothing is wrong', async () => {
  show();
  await screen.findByRole('region', { name: 'Answer' });
  expect(
    screen.queryByRole('region', { name: /contradicted|attention/ }),
  ).not.toBeInTheDocument();
});

it('lists reports that were left out, of the organization too', async () => {
  renderWithApi(<RefreshPage />, api);
  const row = (
    await screen.findByText(/A report has a value, a date or a name/)
  ).closest('tr')!;
  expect(row).toHaveTextContent('pushed: kubernetesShare');
  expect(row).toHaveTextContent('whole organization');
});
