import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../../__fixtures__/company';
import {
  checkoutMoved,
  movesOf,
  organizationMoved,
} from '../../__fixtures__/moves';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { MyTeams } from './MyTeams';
import { OrganizationAnswer } from './OrganizationAnswer';
import { RecentChanges } from './RecentChanges';

/** Never answers. */
class SlowApi extends FakeApi {
  getOrganization = () => new Promise<never>(() => {});
  listAssessments = () => new Promise<never>(() => {});
  listMoves = () => new Promise<never>(() => {});
}

const me = ['user:default/guest', 'group:default/shop', 'group:default/idle'];

describe('MyTeams', () => {
  it('shows the next move of each of my groups, from one request', async () => {
    const api = new FakeApi(company);
    renderWithApi(<MyTeams />, api, { ownershipEntityRefs: me });

    const list = await screen.findByRole('list', { name: 'Your groups' });
    const [idle, shop] = within(list)
      .getAllByRole('listitem')
      .sort((a, b) => a.textContent!.localeCompare(b.textContent!));
    expect(shop).toHaveTextContent(/Next: Introduce a platform/);
    expect(shop).toHaveTextContent(/Platform engineering/);
    expect(within(shop).getByRole('link', { name: /shop/i })).toHaveAttribute(
      'href',
      '/catalog/default/group/shop/maturity',
    );
    expect(idle).toHaveTextContent(/Next: Register evidence/);
    expect(api.queries).toEqual([
      {
        ref: ['group:default/shop', 'group:default/idle'],
        orderField: 'name',
        limit: 100,
      },
    ]);
  });

  it('asks for nothing where there is no group', async () => {
    const api = new FakeApi(company);
    renderWithApi(<MyTeams />, api, {
      ownershipEntityRefs: ['user:default/guest'],
    });

    expect(
      await screen.findByText(/You belong to no group/),
    ).toBeInTheDocument();
    expect(api.queries).toEqual([]);
  });

  const others = Array.from({ length: 120 }, (_, n) => `group:default/g${n}`);

  it.each([
    ['all', ['group:default/hidden'], /None of your groups/],
    ['one', ['group:default/hidden', ...me], /that are not listed/],
    ['too many', [...me, ...others], /the first 100 of your 122 groups/],
  ])('says so where %s are left out', async (_, ownershipEntityRefs, words) => {
    renderWithApi(<MyTeams />, new FakeApi(company), { ownershipEntityRefs });

    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

describe('OrganizationAnswer', () => {
  it('is three lines', async () => {
    renderWithApi(<OrganizationAnswer />, new FakeApi(company));

    expect(await screen.findByText('Called for')).toBeInTheDocument();
    expect(screen.getAllByRole('term').map(line => line.textContent)).toEqual([
      'Called for',
      'Stands at',
      'Next',
    ]);
    expect(screen.getByText('Platform engineering')).toBeInTheDocument();
  });
});

describe('RecentChanges', () => {
  it('shows who moved, with what weighed most', async () => {
    const api = new FakeApi();
    api.moves = movesOf([checkoutMoved, organizationMoved]);
    renderWithApi(<RecentChanges />, api);

    const list = await screen.findByRole('list', { name: /latest first/ });
    const [checkout, organization] = within(list).getAllByRole('listitem');
    expect(checkout).toHaveTextContent(
      /DevOps foundation ?to ?DevOps at scale/,
    );
    expect(checkout).toHaveTextContent(
      /Because: Continuous integration and delivery/,
    );
    expect(checkout).not.toHaveTextContent('Developers');
    expect(organization).toHaveTextContent(/Because: Developers/);
  });

  it.each([
    [undefined, 7],
    [30, 30],
    [0, 7],
    [1000, 365],
    ['14', 14],
    ['soon', 7],
  ])('with %j set looks back %d days', async (daysBack, days) => {
    const api = new FakeApi();
    renderWithApi(<RecentChanges daysBack={daysBack as number} />, api);

    expect(
      await screen.findByText(new RegExp(`in the last ${days} days`)),
    ).toBeInTheDocument();
    expect(api.moveQueries).toHaveLength(1);
  });
});

describe.each([
  ['my teams', <MyTeams />, 'platform-maturity.assessment.read'],
  [
    'the organization',
    <OrganizationAnswer />,
    'platform-maturity.organization.read',
  ],
  ['the changes', <RecentChanges />, 'platform-maturity.assessment.read'],
])('the widget of %s', (_name, widget, permission) => {
  it('shows that it is on its way', async () => {
    renderWithApi(widget, new SlowApi(), { ownershipEntityRefs: me });

    expect(
      await screen.findByRole('status', { name: 'Loading' }),
    ).toBeInTheDocument();
  });

  it('says which permission is missing', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(403, 'NotAllowedError', 'no');
    renderWithApi(widget, api, { ownershipEntityRefs: me });

    expect(await screen.findByText(permission)).toBeInTheDocument();
  });

  it('names the permission that the server names', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(
      403,
      'NotAllowedError',
      'You do not have the permission platform-maturity.organization.read',
    );
    renderWithApi(widget, api, { ownershipEntityRefs: me });

    expect(
      await screen.findByText('platform-maturity.organization.read'),
    ).toBeInTheDocument();
  });

  it('says that nothing is assessed yet', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(404, 'NotFoundError', 'not yet');
    renderWithApi(widget, api, { ownershipEntityRefs: me });

    expect(
      await screen.findByText(/Nothing is assessed yet/),
    ).toBeInTheDocument();
  });

  it('says what went wrong, and tries again', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(500, 'Error', 'out of order');
    renderWithApi(widget, api, { ownershipEntityRefs: me });

    expect(await screen.findByRole('alert')).toHaveTextContent('out of order');
    api.error = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findAllByText(/Stands at|Nobody came/),
    ).not.toHaveLength(0);
  });
});
