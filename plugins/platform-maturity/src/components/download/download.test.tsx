import {
  organizationRef,
  type AssessmentQuery,
  type ExportQuery,
  type ExportTableId,
  type History,
} from '@paved/plugin-platform-maturity-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { entity, service, users } from '../../__fixtures__/catalog';
import { checkoutMoved, movesOf } from '../../__fixtures__/moves';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { GoldenPathsCard } from '../goldenPaths';
import { HistoryCard } from '../history';
import { MovesCard } from '../moves';
import { ToolSprawlCard } from '../sprawl';
import { StandingCard } from '../standing';
import { LoadMap } from '../teams';
import { Everything } from './Everything';

jest.setTimeout(30_000);

const groupRef = 'group:default/shop';
const since = '2026-11-01T00:00:00.000Z';
const loads: AssessmentQuery = {
  kind: ['Group'],
  orderField: 'servicesPerMember',
  order: 'desc',
  limit: 100,
};

const annotations = {
  'circleci.com/project-slug': 'github/acme/x',
  'backstage.io/source-template': 'template:default/java',
};

function apiOf(): FakeApi {
  const api = new FakeApi([
    entity('Group', 'shop', { type: 'team' }),
    ...users('shop', 20),
    service('cart', 'shop', {}, { annotations }),
  ]);
  const { rollUp: _, ...standing } = assessmentOf(api, organizationRef);
  const { subject } = standing;
  const entry = { ...standing, components: 1, since, causes: [] };
  const history: History = {
    subject,
    entries: [{ ...entry, since: '2026-11-02T00:00:00.000Z' }, entry],
    points: [{ ...standing, components: 1, at: since }],
  };
  api.histories.set(organizationRef, history);
  api.goldenPaths.set(organizationRef, {
    subject,
    since,
    adoption: [],
    left: { components: 1, departures: [] },
  });
  api.moves = { ...movesOf([checkoutMoved]), since };
  return api;
}

function assessmentOf(api: FakeApi, ref: string) {
  return api.assessments.find(({ subject }) => subject.ref === ref)!;
}

const tools = (ref: string) => (api: FakeApi) => {
  const { rollUp, subject } = assessmentOf(api, ref);
  return <ToolSprawlCard tools={rollUp!.tools} subject={subject} />;
};

const paths = (ref: string) => (api: FakeApi) => {
  const { rollUp, subject } = assessmentOf(api, ref);
  return <GoldenPathsCard paths={rollUp!.goldenPaths} subject={subject} />;
};

const ofShop: ExportQuery = { kind: ['Group'], ref: [groupRef] };

let saved: string[];
let click: jest.SpyInstance;

beforeEach(() => {
  saved = [];
  window.URL.createObjectURL = jest.fn(() => 'blob:file');
  window.URL.revokeObjectURL = jest.fn();
  click = jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function note(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
});

afterEach(() => click.mockRestore());

it.each<[string, ExportTableId, ExportQuery, (api: FakeApi) => ReactElement]>([
  [
    'Load of the teams',
    'load',
    { kind: ['Group'], orderField: 'servicesPerMember', order: 'desc' },
    () => <LoadMap defaults={loads} />,
  ],
  ['Tools in use', 'tools', {}, tools(organizationRef)],
  ['Tools in use', 'tools', ofShop, tools(groupRef)],
  [
    'Where it stands',
    'practices',
    ofShop,
    api => <StandingCard assessment={assessmentOf(api, groupRef)} />,
  ],
  ['Templates', 'golden-paths', ofShop, paths(groupRef)],
  ['Left their golden path', 'departures', { since }, paths(organizationRef)],
  ['Who moved', 'moves', { since }, () => <MovesCard />],
  [
    'Scores over time',
    'daily',
    { since },
    () => <HistoryCard subjectRef={organizationRef} />,
  ],
])('"%s" can be had as %s.csv with %j', async (title, table, query, shown) => {
  const api = apiOf();
  renderWithApi(shown(api), api);
  await userEvent.click(
    await screen.findByRole('button', { name: `Download as CSV: ${title}` }),
  );
  await waitFor(() =>
    expect(saved).toEqual([`platform-maturity-${table}.csv`]),
  );
  expect(api.exported).toEqual([{ table, query }]);
});

it('says why a table cannot be had', async () => {
  const api = apiOf();
  renderWithApi(tools(groupRef)(api), api);
  const button = await screen.findByRole('button', { name: /as CSV/ });
  api.error = await responseError(403, 'NotAllowedError', 'not for you');
  await userEvent.click(button);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /could not be downloaded: .*not for you/,
  );
  expect(saved).toEqual([]);
});

it('gives everything in one file, and says what that is', async () => {
  renderWithApi(<Everything />, apiOf());
  await userEvent.click(
    await screen.findByRole('button', { name: 'Everything as JSON lines' }),
  );
  await waitFor(() => expect(saved).toEqual(['platform-maturity.ndjson']));
  expect(screen.getByText(/^All that you may read/)).toBeVisible();
});

it.each([groupRef, 'component:default/cart'])(
  'offers nothing of %s that is not told of it alone',
  async ref => {
    const api = apiOf();
    api.histories.set(ref, {
      ...api.histories.get(organizationRef)!,
      subject: assessmentOf(api, ref).subject,
    });
    renderWithApi(<HistoryCard subjectRef={ref} />, api);
    await screen.findByRole('img', { name: 'Scores over time' });
    expect(screen.queryByRole('button', { name: /as CSV/ })).toBeNull();
  },
);
