import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  capabilities,
  defaultPolicy,
  describePolicy,
  practices,
  type GoldenPathHistory,
  type History,
} from '@paved/plugin-platform-maturity-common';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Info } from 'luxon';
import type { ReactElement } from 'react';
import { checkout, company, shop } from '../__fixtures__/company';
import { basketGone, checkoutMoved, movesOf } from '../__fixtures__/moves';
import { FakeApi } from '../__testUtils__/FakeApi';
import {
  pseudoTranslation,
  untranslated,
} from '../__testUtils__/pseudoTranslation';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { EntityMaturityCard } from '../components/card';
import { MyTeams } from '../components/home/MyTeams';
import { OrganizationAnswer } from '../components/home/OrganizationAnswer';
import { RecentChanges } from '../components/home/RecentChanges';
import { EntityMaturityContent } from '../components/view';
import * as pages from '../pages';

// Whole pages take a busy machine a while.
jest.setTimeout(60_000);

/**
 * What nobody translates: names of entities, tools, technologies and documents,
 * the keys of the policy, what Backstage's own links and buttons say, and
 * moments, which are written in the language of the browser here.
 */
const names = [
  'basket',
  'Opens in a new window',
  'Copy text',
  'minutes days ago',
  ...Info.months('long', { locale: 'en' }),
  ...Info.months('short', { locale: 'en' }),
  'at AM PM UTC',
  ...company.flatMap(entity => [
    stringifyEntityRef(entity),
    entity.kind,
    entity.metadata.title ?? '',
    String(entity.spec?.type),
    String(entity.spec?.owner),
  ]),
  ...Object.values({ ...practices, ...capabilities }).flatMap(
    ({ signals, links }) => [
      ...signals.flatMap(signal => [
        signal.id,
        ...('tool' in signal ? [signal.tool] : []),
      ]),
      ...links.map(({ title }) => title),
    ],
  ),
  ...describePolicy(defaultPolicy).flatMap(({ key, value }) => [
    key,
    ...[value].flat().map(each => Object(each).id),
  ]),
  ...defaultPolicy.components.excludedLifecycles,
  ...Object.entries({
    ...defaultPolicy.technologies,
    ...defaultPolicy.clouds,
    ...defaultPolicy.regimes,
  }).flat(2),
];

const standing = {
  approach: 'hybrid',
  move: 'introducePlatform',
  confidence: 'low',
  components: 3,
} as const;

const history: Omit<History, 'subject'> = {
  entries: [
    {
      ...standing,
      since: '2026-11-02T00:00:00.000Z',
      stage: 'devopsAtScale',
      causes: checkoutMoved.causes,
    },
    {
      ...standing,
      since: '2026-11-01T00:00:00.000Z',
      stage: 'devopsFoundation',
      causes: [],
    },
  ],
  points: [],
};

const paths: Omit<GoldenPathHistory, 'subject'> = {
  since: '2026-11-01T00:00:00.000Z',
  adoption: ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'].map(
    at => ({ at, components: 4, fromTemplate: 1, share: 0.25 }),
  ),
  left: {
    components: 2,
    departures: [
      {
        component: stringifyEntityRef(checkout),
        at: '2026-11-02T00:00:00.000Z',
        before: {},
      },
    ],
  },
};

/** All that is read or spoken on a page, but for YAML and code. */
function textsOf(root: HTMLElement): string[] {
  const copy = root.cloneNode(true) as HTMLElement;
  copy
    .querySelectorAll('pre, code, script, style, [role=img] svg')
    .forEach(node => node.remove());
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
  return [
    textNodesOf(copy).join(' '),
    ...attributes.flatMap(attribute =>
      Array.from(
        copy.querySelectorAll(`[${attribute}]`),
        node => node.getAttribute(attribute)!,
      ),
    ),
  ];
}

function textNodesOf(node: Node): string[] {
  return node.nodeType === Node.TEXT_NODE
    ? [node.textContent ?? '']
    : Array.from(node.childNodes).flatMap(textNodesOf);
}

/** The words that are neither translated nor names. */
function leftovers(root: HTMLElement): string[] {
  const known = new Set(
    names.flatMap(name => String(name).split(/[^\p{L}]+/u)),
  );
  return Array.from(
    new Set(
      textsOf(root)
        .map(untranslated)
        .flatMap(text => text.match(/\p{L}{2,}/gu) ?? []),
    ),
  ).filter(word => !known.has(word));
}

/** Opens everything that can be opened, until nothing more opens. */
async function openAll() {
  for (let round = 0; round < 4; round++) {
    const closed = Array.from(
      document.querySelectorAll<HTMLElement>('[aria-expanded=false]'),
    ).filter(({ tagName }) => tagName === 'BUTTON');
    closed.forEach(button => fireEvent.click(button));
    await waitFor(() => expect(document.body).toBeInTheDocument());
  }
}

describe('every text of', () => {
  it.each<[string, ReactElement, Entity?, string?]>([
    ['the Maturity tab of a component', <EntityMaturityContent />, checkout],
    ['the Maturity tab of a group', <EntityMaturityContent />, shop],
    ['the card', <EntityMaturityCard />, checkout],
    ['the overview', <pages.OverviewPage />, undefined, '/platform-maturity'],
    ['the teams', <pages.TeamsPage />],
    ['the groups', <pages.GroupsPage />],
    ['the entities', <pages.EntitiesPage />],
    ['what if', <pages.WhatIfPage />],
    [
      'the guide',
      <pages.GuidePage />,
      undefined,
      '/?developers=75&services=60',
    ],
    ['the policy', <pages.PolicyPage />],
    ['the last refresh', <pages.RefreshPage />],
    ['the widget of teams', <MyTeams />],
    ['the widget of the organization', <OrganizationAnswer />],
    ['the widget of changes', <RecentChanges />],
  ])('%s comes from a translation', async (...row) => {
    const [, element, entity, path] = row;
    const api = new FakeApi(company);
    api.moves = movesOf([checkoutMoved, basketGone]);
    for (const { subject } of api.assessments) {
      api.histories.set(subject.ref, { ...history, subject });
      api.goldenPaths.set(subject.ref, { ...paths, subject });
    }
    renderWithApi(<div data-testid="shown">{element}</div>, api, {
      entity,
      path,
      ownershipEntityRefs: ['group:default/shop'],
      translation: pseudoTranslation,
    });
    const shown = await screen.findByTestId('shown', {}, { timeout: 20_000 });
    await waitFor(() => expect(shown.textContent!.length).toBeGreaterThan(40), {
      timeout: 20_000,
    });
    await openAll();

    expect(leftovers(shown)).toEqual([]);
  });
});
