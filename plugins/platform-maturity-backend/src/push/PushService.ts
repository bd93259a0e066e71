import { createHash } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  canonicalJson,
  organizationRef,
  type PushedReport,
  type PushOutcome,
  type PushResult,
} from '@paved/plugin-platform-maturity-common';
import type { Metrics } from '../metrics/Metrics';
import type {
  PushedItem,
  ReportContent,
  ReportStore,
  ToldReport,
} from '../reports/ReportStore';

const hourMs = 60 * 60 * 1000;

/** Who pushes. */
export interface Sender {
  /** Whose keys they are; not the same for two senders. */
  principal: string;
  /** Reference of the user, or the name of the service. */
  by: string;
  /** With whose eyes the catalog is looked at. */
  credentials: BackstageCredentials;
}

/** Stores what CI systems and scripts tell. */
export class PushService {
  readonly #store: Pick<ReportStore, 'push'>;
  readonly #catalog: CatalogService;
  readonly #metrics: Metrics | undefined;
  readonly #onChange: () => void;

  /** `onChange` is called when a refresh would show something new. */
  constructor(options: {
    store: Pick<ReportStore, 'push'>;
    catalog: CatalogService;
    metrics?: Metrics;
    onChange: () => void;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#metrics = options.metrics;
    this.#onChange = options.onChange;
  }

  /**
   * Takes reports that were checked before. Throws a `ConflictError`, and
   * stores nothing, when a key was used before for something else.
   */
  async push(
    reports: readonly PushedReport[],
    sender: Sender,
  ): Promise<PushResult> {
    try {
      const result = await this.#push(reports, sender);
      this.#metrics?.pushed(result.outcomes);
      return result;
    } catch (error) {
      const isConflict = isError(error) && error.name === 'ConflictError';
      this.#metrics?.pushed(
        reports.map(() => (isConflict ? 'conflict' : 'failed')),
      );
      throw error;
    }
  }

  async #push(
    reports: readonly PushedReport[],
    { principal, by, credentials }: Sender,
  ): Promise<PushResult> {
    const known = await this.#known(reports, credentials);
    const receivedAt = new Date();
    const items = reports.flatMap((report, index): PushedItem[] =>
      known.has(report.subject)
        ? [
            {
              index,
              report: toldBy(report, receivedAt),
              ...keyOf(report),
            },
          ]
        : [],
    );
    const outcomes = reports.map((): PushOutcome => 'unknownEntity');
    if (items.length > 0) {
      const stored = await this.#store.push({ principal, by, items });
      stored.forEach((outcome, index) => {
        outcomes[items[index].index] = outcome;
      });
    }
    if (outcomes.includes('stored')) {
      this.#onChange();
    }
    return { outcomes };
  }

  /** The subjects that the sender can see. */
  async #known(
    reports: readonly PushedReport[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const known = new Set(reports.map(({ subject }) => subject));
    const entityRefs = [...known].filter(ref => ref !== organizationRef);
    if (entityRefs.length > 0) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: ['kind'] },
        { credentials },
      );
      entityRefs
        .filter((_, index) => !items[index])
        .forEach(ref => known.delete(ref));
    }
    return known;
  }
}

function toldBy(report: PushedReport, receivedAt: Date): ToldReport {
  const { subject, validForHours } = report;
  const observed = report.observedAt
    ? Date.parse(report.observedAt)
    : receivedAt.getTime();
  const content = contentOf(report);
  return {
    subject,
    ...('fact' in report
      ? { about: report.fact }
      : {
          about: report.practice,
          ...(report.tool ? { tool: report.tool } : {}),
        }),
    ...(content ? { content } : {}),
    observedAt: new Date(observed).toISOString(),
    // What was taken back has nothing that could expire.
    ...(content && validForHours
      ? { expiresAt: new Date(observed + validForHours * hourMs).toISOString() }
      : {}),
  };
}

/** `undefined` for what is taken back. */
function contentOf(report: PushedReport): ReportContent | undefined {
  if ('fact' in report) {
    const { fact, value } = report;
    return value === null ? undefined : { fact, value };
  }
  const { practice, outcome, tool, title, url } = report;
  return outcome === null
    ? undefined
    : {
        practice,
        outcome,
        ...(tool ? { tool } : {}),
        ...(title ? { title } : {}),
        ...(url ? { url } : {}),
      };
}

function keyOf({ key, ...content }: PushedReport): Pick<PushedItem, 'key'> {
  if (key === undefined) {
    return {};
  }
  const contentHash = createHash('sha256')
    .update(canonicalJson(content))
    .digest('hex');
  return { key: { name: key, contentHash } };
}
