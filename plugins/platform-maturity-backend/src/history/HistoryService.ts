import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  historyLimit,
  movesLimit,
  organizationRef,
  type Cause,
  type History,
  type HistoryEntry,
  type HistoryPoint,
  type SubjectMove,
  type SubjectMoves,
} from '@paved/plugin-platform-maturity-common';
import type { Access, View } from '../permissions/Access';
import { firstReadable } from '../permissions/firstReadable';
import { viewOfOrganization, viewOfPast } from '../permissions/viewOfPast';
import { redactCauses } from './redactCauses';
import type { HistoryStore, PastStanding } from './HistoryStore';
import { readableStandings } from './readableStandings';
import { standingOf } from './standing';

/** Tells a caller how things came to stand as they do. */
export class HistoryService {
  readonly #store: HistoryStore;
  readonly #access: Access;

  constructor(options: { store: HistoryStore; access: Access }) {
    this.#store = options.store;
    this.#access = options.access;
  }

  /**
   * Throws a `NotFoundError` for an entity that is hidden or missing, which the
   * caller cannot tell apart. One that left the catalog is there for those who
   * may read the organization.
   */
  async ofEntity(
    compoundRef: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<History> {
    const ref = stringifyEntityRef(compoundRef);
    const view = await viewOfPast(this.#access, credentials);
    // All of it is read of a hidden entity too, as of a missing one.
    const [visible, stored] = await Promise.all([
      view.visible([ref]),
      this.#stored(ref),
    ]);
    // Where everything is visible, nobody asked whether it exists.
    const mayRead = stored.present ? visible.has(ref) : view.organization;
    const history = mayRead ? await tell(stored, view) : undefined;
    if (!history) {
      throw new NotFoundError(`No history of ${ref}`);
    }
    return history;
  }

  async ofOrganization(credentials: BackstageCredentials): Promise<History> {
    const view = await viewOfOrganization(this.#access, credentials);
    const history = await tell(await this.#stored(organizationRef), view);
    if (!history) {
      throw new NotFoundError(
        'The organization is not assessed yet: no refresh has succeeded',
      );
    }
    return history;
  }

  /** Who came to another approach, stage or move, or left; of those who may be read. */
  async moves(
    since: Date,
    credentials: BackstageCredentials,
  ): Promise<SubjectMoves> {
    const view = await viewOfPast(this.#access, credentials);
    const { items, more } = await firstReadable<PastStanding, SubjectMove>({
      limit: movesLimit,
      read: (limit, skip) =>
        this.#store.moves(since, limit, skip, view.conditions?.where),
      readable: async rows => (await readableStandings(rows, view)).map(moveOf),
    });
    return { since: since.toISOString(), moves: items, more };
  }

  async #stored(ref: string): Promise<StoredHistory> {
    const [present, past, daily] = await Promise.all([
      this.#store.present(ref),
      this.#store.past(ref, historyLimit),
      this.#store.daily(ref),
    ]);
    return { present, past, daily };
  }
}

interface StoredHistory {
  present: Awaited<ReturnType<HistoryStore['present']>>;
  past: PastStanding[];
  daily: HistoryPoint[];
}

/** `undefined` where there is none. */
async function tell(
  { present, past: stored, daily }: StoredHistory,
  view: View,
): Promise<History | undefined> {
  const past = await redactCauses(stored, view);
  const subject = present?.subject ?? past[0]?.subject;
  if (!subject) {
    return undefined;
  }
  const entries: HistoryEntry[] = [
    ...(present
      ? [
          {
            since: present.snapshot.at,
            ...standingOf(present.snapshot),
            ...causesBefore(past[0]),
          },
        ]
      : []),
    ...past.map((standing, index) => ({
      since: standing.snapshot.at,
      until: standing.until,
      ...standingOf(standing.snapshot),
      ...causesBefore(past[index + 1]),
    })),
  ];
  return {
    subject,
    ...(present ? { checkedAt: present.checkedAt } : { goneAt: past[0].until }),
    entries,
    points: pointsOf(entries, daily, present?.checkedAt ?? past[0].until),
  };
}

/** How a subject that moved stood, and stands since. */
export function moveOf({
  subject,
  until,
  snapshot: { approach, stage, move },
  next,
  causes,
}: PastStanding): SubjectMove {
  return {
    subject,
    at: until,
    before: { approach, stage, move },
    ...(next ? { after: next } : {}),
    causes,
  };
}

/** Why an entry began is what ended the one before it; nothing ended a gap. */
function causesBefore(before: PastStanding | undefined): { causes?: Cause[] } {
  return before?.next ? { causes: before.causes } : {};
}

function pointsOf(
  entries: HistoryEntry[],
  daily: HistoryPoint[],
  /** Until when the latest entry holds. */
  end: string,
): HistoryPoint[] {
  const changes = entries.map(({ since, until, causes, ...standing }) => ({
    at: since,
    ...standing,
  }));
  const points = [...changes, ...daily].sort((a, b) => (a.at < b.at ? -1 : 1));
  // A clock that was put back must not make the line turn around.
  return points[points.length - 1].at < end
    ? [...points, { ...changes[0], at: end }]
    : points;
}
