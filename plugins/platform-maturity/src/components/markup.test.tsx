import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Reported } from '@paved/plugin-platform-maturity-common';
import { entity, service, users } from '../__fixtures__/catalog';
import { hoursFromNow } from '../__fixtures__/told';
import { FakeApi } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { EntitiesPage } from '../pages/EntitiesPage';
import { GroupsPage } from '../pages/GroupsPage';
import { RefreshPage } from '../pages/RefreshPage';
import { EntityMaturityContent } from './view';

jest.setTimeout(60_000);

/** Would be an element if it were read as HTML, and strong if as a template. */
function markup(of: string) {
  return `<img src=x data-evil onerror=alert(1)>${of} {{count}} **x** <script data-evil>`;
}

const marked = '<b data-evil>marked';

// What runs where it is taken for the address of a link.
// eslint-disable-next-line no-script-url
const scriptUrl = 'javascript:alert(1)';

const cart = service(
  'cart',
  'shop',
  { system: 'store', type: markup('type'), lifecycle: markup('lifecycle') },
  {
    title: markup('title'),
    description: markup('description'),
    annotations: {
      'circleci.com/project-slug': markup('annotation'),
      'paved.dev/not-applicable.devSecOps': markup('reason'),
      [`paved.dev/${markup('key')}`]: markup('value'),
    },
    tags: [markup('tag'), 'terraform'],
    links: [{ url: scriptUrl, title: markup('link'), type: 'runbook' }],
  },
);

const entities = [
  entity('Group', 'company', { type: 'organization', children: [] }),
  entity(
    'Group',
    'shop',
    { type: 'team', parent: 'company', children: [] },
    { title: markup('group') },
  ),
  ...users('shop', 4),
  entity('System', 'store', { owner: 'shop' }, { title: markup('system') }),
  cart,
  // No catalog lets such a name in; lists show names all the same.
  entity('Group', marked, { type: 'team', children: [] }),
  service(marked, marked),
  // What cannot be read is named in the problems of a refresh.
  service('odd', 'shop', {}, { annotations: { [markup('key')]: 7 } }),
];

const told: Reported = {
  reports: [
    {
      subject: 'component:default/cart',
      source: 'pushed',
      observedAt: hoursFromNow(-3),
      by: markup('sender'),
      practice: 'observability',
      outcome: 'met',
      tool: markup('tool'),
      title: markup('outcome'),
      url: 'https://example.org/?q=<script>',
    },
    {
      subject: 'component:default/cart',
      source: 'attested',
      observedAt: hoursFromNow(-3),
      by: 'user:default/shop-1',
      comment: markup('comment'),
      fact: 'deploymentsPerDay',
      value: 3,
    },
  ],
  failures: [],
  now: new Date().toISOString(),
};

/** Opens all that is closed, as long as something is. */
async function openEverything() {
  const closed = () =>
    screen
      .queryAllByRole('button', { expanded: false })
      .filter(button => !button.getAttribute('aria-haspopup'));
  for (let rounds = 0; rounds < 4 && closed().length > 0; rounds += 1) {
    for (const button of closed()) {
      await userEvent.click(button);
    }
  }
}

/** Everything that only markup that was taken for markup can have made. */
function executed(): Element[] {
  return [
    ...document.querySelectorAll('[data-evil], [onerror], script, img[src=x]'),
    ...document.querySelectorAll('a[href^="javascript:" i]'),
  ];
}

function shown(): string {
  return document.body.textContent ?? '';
}

describe('names and values with markup', () => {
  it('are text on the Maturity tab', async () => {
    renderWithApi(<EntityMaturityContent />, new FakeApi(entities, told), {
      entity: cart,
    });
    await screen.findByRole('region', { name: 'Answer' });
    await openEverything();

    expect(executed()).toEqual([]);
    for (const value of ['title', 'annotation', 'reason', 'link', 'tool']) {
      expect(shown()).toContain(markup(value));
    }
  });

  it('are text in the memo', async () => {
    renderWithApi(<EntityMaturityContent />, new FakeApi(entities, told), {
      entity: cart,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Decision memo' }),
    );
    const memo = await screen.findByRole('dialog', { name: 'Decision memo' });
    await within(memo).findByRole('heading', { name: /Decision record/ });

    expect(executed()).toEqual([]);
    expect(memo).toHaveTextContent(/<img src=x data-evil onerror=alert\(1\)>/);
  });

  it.each([
    ['entities', <EntitiesPage />],
    ['groups', <GroupsPage />],
  ])('are text in the list of %s', async (_, page) => {
    renderWithApi(page, new FakeApi(entities, told));
    await screen.findAllByRole('table');

    await waitFor(() => expect(shown()).toContain(marked));
    expect(executed()).toEqual([]);
  });

  it('are text among the problems of a refresh', async () => {
    renderWithApi(<RefreshPage />, new FakeApi(entities, told));
    await screen.findByText('succeeded');
    await openEverything();

    expect(executed()).toEqual([]);
    expect(shown()).toContain(`annotations.${markup('key')}`);
  });
});
