import {
  organizationReadPermission,
  organizationRef,
  type GoldenPathHistory,
  type SubjectKind,
  type TemplateDeparture,
} from '@paved/plugin-platform-maturity-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { ThroughTime } from './ThroughTime';

jest.setTimeout(20_000);

const dayMs = 24 * 3600_000;
const daysAgo = (days: number) =>
  new Date(Date.now() - days * dayMs).toISOString();

const point = (days: number, fromTemplate: number) => ({
  at: daysAgo(days),
  components: 40,
  fromTemplate,
  share: fromTemplate / 40,
});

const left = (
  name: string,
  before?: string,
  after?: string,
): TemplateDeparture => ({
  component: `component:default/${name}`,
  at: daysAgo(12),
  before: before ? { template: `template:default/${before}` } : {},
  ...(after ? { after: { template: `template:default/${after}` } } : {}),
});

const ref = 'group:default/shop';

function show(
  given: Partial<GoldenPathHistory> = {},
  kind: SubjectKind = 'Group',
  path = '/',
) {
  const api = new FakeApi();
  api.goldenPaths.set(ref, {
    subject: { ref, kind, namespace: 'default', name: 'shop' },
    since: daysAgo(90),
    adoption: [point(2, 18), point(1, 20), point(0, 22)],
    left: { components: 0, departures: [] },
    ...given,
  });
  renderWithApi(<ThroughTime subjectRef={ref} kind={kind} />, api, { path });
  return api;
}

const chart = 'Share of components made from a template, through time';

describe('adoption through time', () => {
  it('is a line, and a table with the same', async () => {
    show();
    expect(await screen.findByRole('img', { name: chart })).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as table' }),
    );
    const rows = within(screen.getByRole('table', { name: chart }))
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(rows).toEqual([
      'WhenComponentsMade from a templateShare',
      expect.stringMatching(/402255%$/),
      expect.stringMatching(/402050%$/),
      expect.stringMatching(/401845%$/),
    ]);
  });

  it('is a table of pages after a month', async () => {
    show({
      adoption: Array.from({ length: 30 }, (_, index) => point(29 - index, 20)),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as table' }),
    );
    const rows = () => within(screen.getByRole('table')).getAllByRole('row');
    expect(rows()).toHaveLength(1 + 25);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(rows()).toHaveLength(1 + 5);
  });

  it.each<[SubjectKind, RegExp]>([
    ['Group', /from the second day on there is a line/],
    ['System', /is noted for groups and the organization/],
  ])('says why a %s with one point has no line', async (kind, text) => {
    show({ adoption: [point(0, 22)] }, kind);
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('img', { name: chart })).not.toBeInTheDocument();
  });

  it('looks as far back as is chosen, which the address keeps', async () => {
    const api = show({}, 'Group', '/?paths=30');
    await screen.findByRole('img', { name: chart });
    await userEvent.click(screen.getByRole('button', { name: /30 days/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: '365 days' }),
    );
    await waitFor(() => expect(api.goldenPathQueries).toHaveLength(2));
    expect(
      api.goldenPathQueries.map(({ since }) =>
        Math.round((Date.now() - Date.parse(since!)) / dayMs),
      ),
    ).toEqual([30, 365]);
    expect(screen.getByLabelText('location')).toHaveTextContent('paths=365');
  });
});

describe('what left its golden path', () => {
  const items = async () =>
    within(await screen.findByRole('list', { name: 'Left their golden path' }))
      .getAllByRole('listitem')
      .map(item => item.textContent);

  it('is named with what it was made from, when, and what it names now', async () => {
    show({
      left: {
        components: 4,
        departures: [
          left('cart', 'java'),
          left('till', 'java', 'go'),
          left('x'),
        ],
      },
    });
    expect(await items()).toEqual([
      'cart was made from java and names no template any more, 12 days ago',
      'till went from java to go, 12 days ago',
      'x was made from a template that is not named here and names no template any more, 12 days ago',
    ]);
    expect(screen.getByRole('link', { name: 'till' })).toHaveAttribute(
      'href',
      '/catalog/default/component/till/maturity',
    );
    expect(screen.getByRole('link', { name: 'go' })).toHaveAttribute(
      'href',
      '/catalog/default/template/go',
    );
    expect(
      screen.getByText(/components left their golden path in the last 90 days/),
    ).toHaveTextContent(/^4 components/);
    expect(screen.getByText(/^1 more is not named/)).toBeVisible();
  });

  it('shows the latest, and all when asked', async () => {
    const departures = ['a', 'b', 'c', 'd', 'e', 'f'].map(name =>
      left(name, 'java'),
    );
    show({ left: { components: 6, departures } });
    expect(await items()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show all (6)' }));
    expect(await items()).toHaveLength(6);
  });

  it('says that nothing did', async () => {
    show();
    expect(
      await screen.findByText(/^No component left its golden path in the last/),
    ).toBeVisible();
  });
});

describe('without an answer', () => {
  async function fail(status: number, name: string) {
    const api = new FakeApi();
    api.error = await responseError(status, name, 'Out of order');
    renderWithApi(
      <ThroughTime subjectRef={organizationRef} kind="Organization" />,
      api,
    );
    return api;
  }

  it('names the permission that is missing, and asks for nothing', async () => {
    await fail(403, 'NotAllowedError');
    expect(
      await screen.findByText(organizationReadPermission.name),
    ).toBeVisible();
    expect(screen.queryByText('90 days')).not.toBeInTheDocument();
  });

  it('says what went wrong, and tries again', async () => {
    const api = await fail(500, 'Error');
    expect(
      (await screen.findAllByText(/through time could not be loaded/)).length,
    ).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(api.goldenPathQueries).toHaveLength(2));
  });
});
