import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  capabilityIds,
  practiceIds,
  type History,
  type HistoryEntry,
} from '@paved/plugin-platform-maturity-common';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { HistoryCard } from './HistoryCard';

const ref = 'component:default/checkout';

function entry(given: Partial<HistoryEntry>): HistoryEntry {
  return {
    since: '2026-11-01T00:00:00.000Z',
    approach: 'hybrid',
    stage: 'devopsFoundation',
    move: 'strengthenFoundation',
    confidence: 'low',
    foundation: 0.25,
    components: 3,
    ...given,
  };
}

function historyOf(entries: HistoryEntry[]): History {
  return {
    subject: {
      ref,
      kind: 'Component',
      namespace: 'default',
      name: 'checkout',
    },
    entries,
    points: entries
      .map(({ since, until, causes, ...standing }) => ({
        at: since,
        ...standing,
      }))
      .reverse(),
  };
}

function show(history?: History) {
  const api = new FakeApi();
  if (history) {
    api.histories.set(ref, history);
  }
  renderWithApi(<HistoryCard subjectRef={ref} />, api);
  return api;
}

async function changes(): Promise<Element[]> {
  const list = await screen.findByRole('list', {
    name: 'Changes, latest first',
  });
  return [...list.children];
}

describe('HistoryCard', () => {
  it('shows each change with what caused it', async () => {
    show(
      historyOf([
        entry({
          since: '2026-11-20T00:00:00.000Z',
          stage: 'devopsAtScale',
          foundation: 0.75,
          causes: [
            {
              type: 'finding',
              practice: 'ciCd',
              before: [1, 0, 3, 0, 0, 4, 4],
              after: [4, 0, 0, 0, 0, 4, 4],
              decisive: true,
            },
            {
              type: 'components',
              before: 3,
              after: 4,
              appeared: { total: 1, refs: ['component:default/cart'] },
              decisive: false,
            },
          ],
        }),
        entry({ until: '2026-11-20T00:00:00.000Z' }),
      ]),
    );
    const items = await changes();
    expect(items[0]).toHaveTextContent(
      'From DevOps foundation to DevOps at scale',
    );
    expect(
      screen.getByText('Continuous integration and delivery').closest('li'),
    ).toHaveTextContent(/from 25% to 100% in place\s*decisive/);
    expect(screen.getByRole('link', { name: /cart/ })).toBeInTheDocument();
    expect(screen.getAllByText('decisive')).toHaveLength(1);
    expect(items[1]).toHaveTextContent('First assessed');
  });

  it('has the scores as a table too', async () => {
    const user = userEvent.setup();
    show(
      historyOf([
        entry({
          since: '2026-11-20T00:00:00.000Z',
          foundation: 0.75,
          causes: [],
        }),
        entry({}),
      ]),
    );
    expect(
      await screen.findByRole('img', { name: 'Scores over time' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: 'Scores over time' });
    const [, latest, earliest] = within(table).getAllByRole('row');
    expect(latest).toHaveTextContent('75%');
    expect(earliest).toHaveTextContent('25%');
    expect(earliest).toHaveTextContent('unknown');
  });

  it('shows the table a page at a time', async () => {
    const user = userEvent.setup();
    show(
      historyOf(
        Array.from({ length: 30 }, (_, index) =>
          entry({
            since: new Date(Date.UTC(2026, 10, 30 - index)).toISOString(),
            causes: [],
          }),
        ),
      ),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Show as table' }),
    );
    const rows = () =>
      within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows()).toHaveLength(25);
    expect(rows()[0]).toHaveTextContent('Nov 30');

    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(rows()).toHaveLength(5);
    expect(rows()[4]).toHaveTextContent('Nov 1');
  });

  it('names every cause of a change', async () => {
    const practices = [...practiceIds, ...capabilityIds];
    const user = userEvent.setup();
    show(
      historyOf([
        entry({
          causes: practices.map(practice => ({
            type: 'finding',
            practice,
            before: [1, 0, 3, 0, 0, 4, 4],
            after: [4, 0, 0, 0, 0, 4, 4],
            decisive: false,
          })),
        }),
        entry({ since: '2026-10-01T00:00:00.000Z', causes: [] }),
      ]),
    );
    const [change] = await changes();
    const causes = () => within(change as HTMLElement).getAllByRole('listitem');
    expect(causes()).toHaveLength(8);

    await user.click(
      screen.getByRole('button', { name: `Show all (${practices.length})` }),
    );
    expect(causes()).toHaveLength(practices.length);
    expect(causes()[8]).toHaveFocus();
  });

  it('shows the first few changes, and the others when asked', async () => {
    const user = userEvent.setup();
    show(
      historyOf(
        Array.from({ length: 8 }, (_, index) =>
          entry({
            since: `2026-11-${20 - index}T00:00:00.000Z`,
            causes: [],
          }),
        ),
      ),
    );
    const more = await screen.findByRole('button', {
      name: 'Show all (8)',
    });
    expect(await changes()).toHaveLength(5);
    await user.click(more);
    expect(await changes()).toHaveLength(8);
  });

  it('says that nothing has changed', async () => {
    show(historyOf([entry({})]));
    expect(
      await screen.findByText(/Nothing has changed since/),
    ).toBeInTheDocument();
  });

  it('names the permission that it takes to see what was counted over all', async () => {
    const api = new FakeApi();
    api.error = await responseError(403, 'NotAllowedError', 'not allowed');
    renderWithApi(<HistoryCard subjectRef={ref} />, api);

    expect(
      await screen.findByText('platform-maturity.organization.read'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that it is on its way', async () => {
    const api = new FakeApi();
    api.getHistory = () => new Promise(() => {});
    renderWithApi(<HistoryCard subjectRef={ref} />, api);

    expect(
      await screen.findByRole('status', { name: 'Loading the history' }),
    ).toBeInTheDocument();
  });

  it('says what went wrong, and tries again', async () => {
    const user = userEvent.setup();
    const api = new FakeApi();
    api.error = await responseError(500, 'Error', 'out of order');
    renderWithApi(<HistoryCard subjectRef={ref} />, api);
    const retry = await screen.findByRole('button', {
      name: /try again|retry/i,
    });
    api.error = undefined;
    api.histories.set(ref, historyOf([entry({})]));
    await user.click(retry);
    expect(
      await screen.findByText(/Nothing has changed since/),
    ).toBeInTheDocument();
  });
});
