import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  organizationRef,
  policyReadPermission,
  type AssessmentSummary,
  type PolicyDescription,
  type StoredAssessment,
  type TemplateDeparture,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentService } from '../assessments/AssessmentService';
import type { PageState } from '../assessments/cursor';
import type { GoldenPathStore } from '../goldenPaths/GoldenPathStore';
import { redactDepartures } from '../goldenPaths/redactDepartures';
import type { PastStanding } from '../history/HistoryStore';
import { readableStandings } from '../history/readableStandings';
import {
  requireAllFigures,
  type Access,
  type View,
} from '../permissions/Access';
import { remembering } from '../permissions/remembering';
import type { PolicyService } from '../policy/PolicyService';
import type { DailyStanding, ExportStore } from './ExportStore';

/** The most that one page of a list has. */
const pageSize = 200;
/** An assessment has about ten kilobytes, and may name a hundred entities. */
const fullSize = 25;

/** What files are written from. */
export interface ExportOrigins {
  access: Access;
  assessments: AssessmentService;
  goldenPaths: GoldenPathStore;
  policies: Pick<PolicyService, 'describeFor'>;
  store: ExportStore;
}

/**
 * Everything that one caller may read, a few at a time, so that no file is ever
 * held as a whole. Goes no further when nobody takes what is read.
 */
export class ExportSource {
  readonly #origins: ExportOrigins;
  readonly #view: View;
  readonly #allowed: ReadonlySet<string>;

  /**
   * Throws a `NotAllowedError` where the caller may not read assessments. Of
   * other permissions it is asked, in the same request, whether they have them.
   */
  static async open(
    origins: ExportOrigins,
    credentials: BackstageCredentials,
    ...others: BasicPermission[]
  ): Promise<ExportSource> {
    const { view, allowed } = await origins.access.viewAnd(
      credentials,
      [assessmentReadPermission],
      others,
    );
    return new ExportSource(origins, remembering(view), allowed);
  }

  private constructor(
    origins: ExportOrigins,
    view: View,
    allowed: ReadonlySet<string>,
  ) {
    this.#origins = origins;
    this.#view = view;
    this.#allowed = allowed;
  }

  /** The rows of a list. */
  async *summaries(first: PageState): AsyncGenerator<AssessmentSummary> {
    const { assessments } = this.#origins;
    const pages = assessments.pages(first, pageSize, this.#view);
    for await (const items of pages) {
      yield* items;
    }
  }

  /** The same, with all that they rest on. */
  async *assessments(first: PageState): AsyncGenerator<StoredAssessment> {
    let state: PageState | undefined = first;
    while (state) {
      const { items, next } = await this.#origins.assessments.listInFull(
        state,
        fullSize,
        this.#view,
      );
      yield* items;
      state = next;
    }
  }

  /** The policy in force; `undefined` where the caller may not read it. */
  async policy(): Promise<PolicyDescription | undefined> {
    return this.#allowed.has(policyReadPermission.name)
      ? this.#origins.policies.describeFor(this.#view)
      : undefined;
  }

  /** Whether the caller may learn of the past, which was counted over all. */
  get hasPast(): boolean {
    return this.#view.figures === 'all';
  }

  /** What ended since then, latest first. */
  async *past(since: Date, moved: boolean): AsyncGenerator<PastStanding> {
    requireAllFigures(this.#view);
    let before: number | undefined;
    for (;;) {
      const batch = await this.#origins.store.past({
        since,
        moved,
        before,
        limit: pageSize,
      });
      yield* await readableStandings(
        batch.map(({ standing }) => standing),
        this.#view,
      );
      if (batch.length < pageSize) {
        return;
      }
      before = batch[batch.length - 1].id;
    }
  }

  /** How the organization and groups stood each day since then. */
  async *daily(since: Date): AsyncGenerator<DailyStanding> {
    requireAllFigures(this.#view);
    let after: DailyStanding | undefined;
    for (;;) {
      const batch = await this.#origins.store.daily({
        since,
        after,
        limit: pageSize,
      });
      const visible = await this.#view.visible(
        batch.map(({ ref }) => ref).filter(ref => ref !== organizationRef),
      );
      yield* batch.filter(({ ref }) =>
        ref === organizationRef ? this.#view.organization : visible.has(ref),
      );
      if (batch.length < pageSize) {
        return;
      }
      after = batch[batch.length - 1];
    }
  }

  /** Components that left their golden path since then, latest first. */
  async *departures(since: Date): AsyncGenerator<TemplateDeparture> {
    requireAllFigures(this.#view);
    for (let skip = 0; ; skip += pageSize) {
      const batch = await this.#origins.goldenPaths.departures(
        'all',
        since,
        pageSize,
        skip,
      );
      yield* await redactDepartures(batch, this.#view);
      if (batch.length < pageSize) {
        return;
      }
    }
  }
}
