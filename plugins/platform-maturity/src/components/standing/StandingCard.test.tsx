import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Reported } from '@paved/plugin-platform-maturity-common';
import { defaultPolicy } from '@paved/plugin-platform-maturity-common';
import { assessed, entity, service, users } from '../../__fixtures__/catalog';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { StandingCard } from './StandingCard';

const now = Date.now();
const built = {
  annotations: { 'circleci.com/project-slug': 'github/acme/checkout' },
};

/** CI/CD of three components: declared, observed and attested. */
const reported: Reported = {
  reports: [
    {
      subject: 'component:default/cart',
      source: 'collector:github',
      observedAt: new Date(now - 3600_000).toISOString(),
      practice: 'ciCd',
      outcome: 'met',
    },
    {
      subject: 'component:default/till',
      source: 'attested',
      observedAt: new Date(now - 3600_000).toISOString(),
      expiresAt: new Date(now + 90 * 86_400_000).toISOString(),
      by: 'user:default/ada',
      practice: 'ciCd',
      outcome: 'met',
    },
  ],
  failures: [],
  now: new Date(now).toISOString(),
};
const { assessments } = assessed(
  [
    entity('Group', 'shop', { type: 'team', children: [] }),
    ...users('shop', 3),
    service('checkout', 'shop', {}, built),
    service('basket', 'shop', {}, built),
    service('cart', 'shop'),
    service('till', 'shop'),
  ],
  defaultPolicy,
  reported,
);

async function strengthsOf(ref: string) {
  const assessment = assessments.find(({ subject }) => subject.ref === ref)!;
  renderWithApi(<StandingCard assessment={assessment} />, new FakeApi());
  const [all, ciCd] = await screen.findAllByRole('list', {
    name: 'Strength of evidence',
  });
  return { all, ciCd };
}

/** Words, each with the icon that stands beside it. */
function marksIn(list: HTMLElement): string[] {
  return within(list)
    .getAllByRole('listitem')
    .map(
      item =>
        `${item.querySelector('svg')?.getAttribute('data-strength')}: ${
          item.textContent
        }`,
    );
}

describe('the strength of evidence', () => {
  it('of a group is counted apart, in words with icons', async () => {
    const { all, ciCd } = await strengthsOf('group:default/shop');

    const counts = [
      'declared: 2 declared',
      'observed: 1 observed',
      'attested: 1 attested',
    ];
    expect(marksIn(ciCd)).toEqual(counts);
    expect(marksIn(all)).toEqual(counts);
  });

  it.each([
    ['checkout', 'declared'],
    ['cart', 'observed'],
    ['till', 'attested'],
  ])('of %s is %s', async (name, strength) => {
    const { all, ciCd } = await strengthsOf(`component:default/${name}`);

    expect(marksIn(ciCd)).toEqual([`${strength}: ${strength}`]);
    // What there is none of is said, too.
    expect(marksIn(all)).toHaveLength(3);
  });

  it('is explained where a practice opens', async () => {
    await strengthsOf('component:default/till');
    await userEvent.click(
      screen.getByRole('button', {
        name: /Continuous integration and delivery/,
      }),
    );

    expect(
      await screen.findByText('A person answers for it.'),
    ).toBeInTheDocument();
  });
});

describe('the counts of outcomes', () => {
  async function countsOf(ref: string) {
    const assessment = assessments.find(({ subject }) => subject.ref === ref)!;
    renderWithApi(<StandingCard assessment={assessment} />, new FakeApi());
    await screen.findByText('DevOps practices');
    return screen.queryAllByRole('link', {
      name: 'Continuous integration and delivery: 4 met',
    });
  }

  it('of a group lead to the components that they count', async () => {
    const [met] = await countsOf('group:default/shop');

    expect(met).toHaveAttribute(
      'href',
      `/platform-maturity/entities?${new URLSearchParams({
        kind: 'Component',
        owner: 'group:default/shop',
        outcome: 'ciCd:met',
      })}`,
    );
  });

  it('of one component are not shown', async () => {
    expect(await countsOf('component:default/basket')).toEqual([]);
  });
});
