import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entity, service, users } from '../__fixtures__/catalog';
import { FakeApi, responseError } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { TeamsPage } from './TeamsPage';

// Whole pages take a busy machine a while.
jest.setTimeout(30_000);

const group = (name: string, parent?: string) =>
  entity('Group', name, { type: 'team', ...(parent ? { parent } : {}) });

const catalog = [
  group('busy'),
  ...users('busy', 2),
  service('a', 'busy', {}, { tags: ['java', 'go'] }),
  service('b', 'busy'),
  group('calm'),
  ...users('calm', 10),
  service('c', 'calm'),
  group('solo'),
  ...users('solo', 1),
  service('d', 'solo'),
  group('nameless'),
  service('e', 'nameless'),
  group('idle'),
  ...users('idle', 3),
];

const last = (api: FakeApi) => api.queries[api.queries.length - 1];
const table = () => screen.findByRole('table', { name: 'Load of the teams' });
const row = async (name: string) =>
  within(await table()).findByRole('row', { name: new RegExp(`^${name}`) });

describe('TeamsPage', () => {
  it('asks once for the groups with the most services per member', async () => {
    const api = new FakeApi(catalog);
    renderWithApi(<TeamsPage />, api);
    await table();
    expect(api.queries).toEqual([
      {
        kind: ['Group'],
        orderField: 'servicesPerMember',
        order: 'desc',
        limit: 25,
      },
    ]);
  });

  it('holds what a member carries against the thresholds, in words', async () => {
    renderWithApi(<TeamsPage />, new FakeApi(catalog));
    expect(await row('busy')).toHaveTextContent(/12 in allhigh/);
    expect(await row('calm')).toHaveTextContent(/0\.11 in allwithin/);
  });

  it('marks a size that is not known, and what is not declared', async () => {
    renderWithApi(<TeamsPage />, new FakeApi(catalog));
    const nameless = await row('nameless');
    expect(nameless).toHaveTextContent('size unknown');
    expect(nameless).toHaveTextContent('–1 in all');
    expect(await row('busy')).toHaveTextContent('unknown');
  });

  it('leaves out what would describe one person, and says why', async () => {
    renderWithApi(<TeamsPage />, new FakeApi(catalog));
    const solo = await row('solo');
    expect(solo).toHaveTextContent('they would describe that person');
    expect(solo).not.toHaveTextContent('in all');
  });

  it('says how many groups own nothing', async () => {
    renderWithApi(<TeamsPage />, new FakeApi(catalog));
    await table();
    expect(
      screen.getByText(/^1 group on this page owns no component/),
    ).toBeVisible();
    expect(screen.queryByRole('row', { name: /^idle/ })).toBeNull();
  });

  it('has the server sort by a figure, the highest first, and turns it', async () => {
    const api = new FakeApi(catalog);
    renderWithApi(<TeamsPage />, api);
    await table();
    const domains = () => screen.getByRole('button', { name: 'Domains' });
    await userEvent.click(domains());
    await waitFor(() =>
      expect(last(api)).toMatchObject({
        orderField: 'domainsPerMember',
        order: 'desc',
      }),
    );
    await userEvent.click(domains());
    await waitFor(() => expect(last(api).order).toBe('asc'));
  });

  it('draws a figure, told in words too, and another one when asked', async () => {
    renderWithApi(<TeamsPage />, new FakeApi(catalog));
    expect(
      await screen.findByRole('img', {
        name: /^Services per member of 2 groups: 1 high, 0 raised, 1 within/,
      }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /^Against the thresholds/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Technologies of a team' }),
    );
    expect(
      await screen.findByRole('img', { name: /^Technologies of a team of 3/ }),
    ).toBeInTheDocument();
  });

  it('says where the thresholds come from', async () => {
    renderWithApi(<TeamsPage />, new FakeApi(catalog));
    await userEvent.click(
      await screen.findByRole('button', { name: 'What the levels mean' }),
    );
    expect(
      await screen.findByRole('row', {
        name: /^Services per member 0.5 1 Rule/,
      }),
    ).toBeVisible();
  });

  it('pages', async () => {
    const many = Array.from({ length: 120 }, (_, index) => [
      group(`g${index}`),
      service(`s${index}`, `g${index}`),
    ]).flat();
    const api = new FakeApi(many);
    renderWithApi(<TeamsPage />, api);
    await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
    await waitFor(() => expect(last(api).cursor).toBe('25'));
    expect(screen.getByLabelText('location')).toHaveTextContent('cursor=25');
    expect(await screen.findByText('Page 2')).toBeVisible();
    // Where the next page is asked for with the keyboard, so is the one after it.
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
  });

  it('says what its chart leaves out', async () => {
    const several = Array.from({ length: 30 }, (_, index) => [
      group(`g${index}`),
      ...users(`g${index}`, index === 1 ? 0 : 2),
      service(`s${index}`, `g${index}`),
    ]).flat();
    const { unmount } = renderWithApi(<TeamsPage />, new FakeApi(several));
    expect(
      await screen.findByText(
        /^The chart shows the groups of this page; the other pages have the rest\./,
      ),
    ).toBeVisible();
    unmount();

    renderWithApi(<TeamsPage />, new FakeApi(catalog));
    expect(
      await screen.findByText(/^2 groups of this page are not in it/),
    ).toBeVisible();
  });

  it.each<[string, () => FakeApi | Promise<FakeApi>, RegExp]>([
    [
      'nothing to show',
      () => new FakeApi([]),
      /^No group owns a component yet/,
    ],
    [
      'groups that own nothing',
      () => new FakeApi([group('idle')]),
      /^None of the groups on this page/,
    ],
    [
      'an error',
      async () =>
        Object.assign(new FakeApi(catalog), {
          error: await responseError(500, 'Error', 'Broken'),
        }),
      /The teams could not be loaded/,
    ],
    [
      'a missing permission',
      async () =>
        Object.assign(new FakeApi(catalog), {
          error: await responseError(403, 'NotAllowedError', 'No'),
        }),
      /You may not see this/,
    ],
  ])('says so with %s', async (_, apiOf, text) => {
    renderWithApi(<TeamsPage />, await apiOf());
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
