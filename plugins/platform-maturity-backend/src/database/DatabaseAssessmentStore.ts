import {
  organizationRef,
  type Assessment,
  type StoredAssessment,
  type SubjectKind,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type {
  AssessmentFilter,
  AssessmentStore,
  ListedAssessment,
  ListPosition,
  ListRequest,
} from '../assessments/AssessmentStore';
import { containing } from './containing';
import { isPostgres } from './isPostgres';
import { orderColumns } from './orderColumns';
import {
  listMark,
  lowerCase,
  toIso,
  type AssessmentRow,
  type RelationRow,
  type StateRow,
  type StoredSummary,
} from './rows';
import { whereReadable } from './whereReadable';
import { withView, type OrganizationViewRow } from './writeViews';

type StoredRow = AssessmentRow & StateRow & Partial<OrganizationViewRow>;

/** Entities have one, too, which a list may be joined with. */
const refColumn = 'assessments.ref';

/** Reads assessments from the plugin's database. */
export class DatabaseAssessmentStore implements AssessmentStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(ref: string): Promise<StoredAssessment | undefined> {
    const [assessment] = await this.getAll([ref]);
    return assessment;
  }

  async getAll(refs: readonly string[]): Promise<StoredAssessment[]> {
    // One statement, so that all parts are of the same refresh.
    const rows: StoredRow[] = await this.#knex('assessments')
      .joinRaw('cross join refresh_state')
      .leftJoin(
        'organization_views',
        'organization_views.root',
        'assessments.organization_root',
      )
      .whereIn('assessments.ref', refs)
      .select(
        'assessments.ref',
        'assessments.assessment',
        'assessments.assessed_at',
        'assessments.policy_hash',
        'refresh_state.last_success_at',
        'organization_views.view',
      );
    const byRef = new Map(rows.map(row => [row.ref, row]));
    return refs.flatMap(ref => {
      const row = byRef.get(ref);
      return row ? [toStoredAssessment(row)] : [];
    });
  }

  async list(request: ListRequest): Promise<ListedAssessment[]> {
    const column = orderColumns[request.orderField];
    const query = this.#knex<AssessmentRow>('assessments')
      .select(refColumn, 'summary', 'assessed_at', { value: column })
      .orderByRaw(`(?? is null), ?? ${request.order}, ?? asc`, [
        column,
        column,
        refColumn,
      ])
      .offset(request.skip)
      .limit(request.limit);
    this.#filter(query, request.filter);
    if (request.after) {
      this.#startAfter(query, column, request.order, request.after);
    }
    const rows: {
      ref: string;
      summary: string;
      assessed_at: AssessmentRow['assessed_at'];
      value: ListPosition['value'];
    }[] = await query;
    return rows.map(row => ({
      summary: {
        ...(JSON.parse(row.summary) as StoredSummary),
        assessedAt: toIso(row.assessed_at),
      },
      position: { value: row.value, ref: row.ref },
    }));
  }

  #filter(query: Knex.QueryBuilder, filter: AssessmentFilter): void {
    if (filter.kind) {
      this.#filterByKind(query, filter.kind);
    }
    for (const column of ['approach', 'stage', 'move'] as const) {
      const values = filter[column];
      if (values) {
        query.whereIn(column, values);
      }
    }
    for (const column of ['type', 'lifecycle'] as const) {
      const values = filter[column]?.map(value => lowerCase(value)!);
      if (values) {
        query.whereIn(column, values);
      }
    }
    if (filter.ref) {
      query.whereIn(refColumn, filter.ref);
    }
    if (filter.search !== undefined) {
      contains(query, 'search_text', [lowerCase(filter.search.trim())!]);
    }
    for (const [column, values] of [
      ['tags', filter.tag],
      ['outcomes', filter.outcome],
    ] as const) {
      if (values) {
        contains(
          query,
          column,
          values.map(value => `${listMark}${value}${listMark}`),
        );
      }
    }
    if (filter.organization === false) {
      query.whereNot(refColumn, organizationRef);
    }
    const { readable } = filter;
    if (readable) {
      // A join, so that a page costs as much as its rows: the entities of all
      // others are not looked at.
      query
        .leftJoin('stored_entities', 'stored_entities.ref', refColumn)
        // The organization is no entity; who may read it was asked already.
        .where(seen =>
          seen
            .where(shown => whereReadable(shown, readable))
            .orWhere(refColumn, organizationRef),
        );
    }
    for (const relation of ['owner', 'system', 'domain'] as const) {
      const targets = filter[relation];
      if (targets) {
        query.whereIn(
          refColumn,
          this.#knex<RelationRow>('assessment_relations')
            .select('ref')
            .where({ relation })
            .whereIn('target', targets),
        );
      }
    }
  }

  #filterByKind(query: Knex.QueryBuilder, kinds: SubjectKind[]): void {
    // Most subjects are components. SQLite, which does not know that, would
    // look them all up by their kind and sort them; the plus keeps it from it.
    if (kinds.includes('Component') && !isPostgres(this.#knex)) {
      const any = kinds.map(() => '?').join(', ');
      query.whereRaw(`+?? in (${any})`, ['kind', ...kinds]);
    } else {
      query.whereIn('kind', kinds);
    }
  }

  /** The keyset form of "unknown values last, ties by reference". */
  #startAfter(
    query: Knex.QueryBuilder,
    column: string,
    order: 'asc' | 'desc',
    { value, ref }: ListPosition,
  ): void {
    if (value === null) {
      query.whereNull(column).where(refColumn, '>', ref);
      return;
    }
    query.where(rest =>
      rest
        .where(column, order === 'asc' ? '>' : '<', value)
        .orWhere(tie => tie.where(column, value).where(refColumn, '>', ref))
        .orWhereNull(column),
    );
  }
}

/** Where a column has one of some texts in it, whatever characters they have. */
function contains(
  query: Knex.QueryBuilder,
  column: keyof AssessmentRow,
  texts: string[],
): void {
  query.where(any => {
    for (const text of texts) {
      any.orWhereRaw(...containing(column, text));
    }
    if (texts.length === 0) {
      any.whereRaw('1 = 0');
    }
  });
}

function toStoredAssessment(row: StoredRow): StoredAssessment {
  return {
    ...withView(JSON.parse(row.assessment) as Assessment, row.view),
    assessedAt: toIso(row.assessed_at),
    checkedAt: toIso(row.last_success_at ?? row.assessed_at),
    policyHash: row.policy_hash,
  };
}
