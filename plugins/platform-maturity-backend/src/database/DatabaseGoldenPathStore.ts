import type {
  Assessment,
  HistoryPoint,
  TemplateAdoption,
  TemplateDeparture,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type {
  GoldenPathScope,
  GoldenPathStore,
} from '../goldenPaths/GoldenPathStore';
import type { DailyRow } from './historyRows';
import { toOriginRecord, type OriginRow } from './originRows';
import {
  toIso,
  type AssessmentRow,
  type RelationRow,
  type StateRow,
  type StoredSummary,
} from './rows';

/** With the assessment where it is one of a group. */
type ScopeRow = Omit<AssessmentRow, 'assessment'> &
  StateRow & { assessment: string | null };

/** Reads golden paths through time from the plugin's database. */
export class DatabaseGoldenPathStore implements GoldenPathStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async scopeOf(ref: string): Promise<GoldenPathScope | undefined> {
    const row: ScopeRow | undefined = await this.#knex('assessments')
      .joinRaw('cross join refresh_state')
      .where('assessments.ref', ref)
      .first(
        'assessments.summary',
        // Of a group alone is more asked than its summary tells.
        this.#knex.raw(
          `case when assessments.kind = 'Group' then assessments.assessment end as assessment`,
        ),
        'assessments.assessed_at',
        'refresh_state.last_success_at',
      );
    if (!row) {
      return undefined;
    }
    const { subject, ...summary }: StoredSummary = JSON.parse(row.summary);
    const { kind, namespace, name, title } = subject;
    const present = adoptionOf({
      ...summary,
      at: toIso(row.last_success_at ?? row.assessed_at),
    });
    return {
      subject: { ref, kind, namespace, name, ...(title ? { title } : {}) },
      owners: row.assessment === null ? [] : ownersIn(row.assessment),
      ...(present ? { present } : {}),
    };
  }

  async daily(ref: string, since: Date): Promise<TemplateAdoption[]> {
    const rows = await this.#knex<DailyRow>('daily_standings')
      .where({ ref })
      .where('day', '>=', since.toISOString().slice(0, 10))
      .orderBy('day');
    return rows.flatMap(({ day, standing }) => {
      const at = `${day}T00:00:00.000Z`;
      const { components, fromTemplate }: HistoryPoint = JSON.parse(standing);
      const adoption = adoptionOf({ at, components, fromTemplate });
      return adoption && Date.parse(at) >= since.getTime() ? [adoption] : [];
    });
  }

  async countDepartures(scope: GoldenPathScope, since: Date): Promise<number> {
    const [{ count }] = await this.#departures(scope, since).count({
      count: '*',
    });
    return Number(count);
  }

  async departures(
    scope: GoldenPathScope | 'all',
    since: Date,
    limit: number,
    skip: number,
  ): Promise<TemplateDeparture[]> {
    const rows: OriginRow[] = await this.#departures(scope, since)
      .select('template_origins.*')
      .orderBy([
        { column: 'left_at', order: 'desc' },
        { column: 'template_origins.ref' },
      ])
      .offset(skip)
      .limit(limit);
    return rows.flatMap(row => {
      const { left, origin } = toOriginRecord(row);
      return left
        ? [
            {
              component: row.ref,
              at: left.at,
              before: left.from,
              ...(origin ? { after: origin } : {}),
            },
          ]
        : [];
    });
  }

  /** Only components that count, as everywhere. */
  #departures(scope: GoldenPathScope | 'all', since: Date): Knex.QueryBuilder {
    const departures = this.#knex('template_origins')
      .join('assessments', 'assessments.ref', 'template_origins.ref')
      .where('assessments.components', '>', 0)
      .where('template_origins.left_at', '>=', since);
    if (scope === 'all') {
      return departures;
    }
    const { kind, ref } = scope.subject;
    switch (kind) {
      case 'Organization':
        return departures;
      case 'Group':
        return departures.whereIn(
          'template_origins.ref',
          this.#related('owner', scope.owners),
        );
      case 'System':
        return departures.whereIn(
          'template_origins.ref',
          this.#related('system', [ref]),
        );
      case 'Domain':
        return departures.whereIn(
          'template_origins.ref',
          this.#related('system', this.#related('domain', [ref])),
        );
      default:
        return departures.where('template_origins.ref', ref);
    }
  }

  #related(
    relation: RelationRow['relation'],
    targets: string[] | Knex.QueryBuilder,
  ): Knex.QueryBuilder {
    return this.#knex<RelationRow>('assessment_relations')
      .select('ref')
      .where({ relation })
      .whereIn('target', targets as string[]);
  }
}

function adoptionOf({
  at,
  components,
  fromTemplate,
}: {
  at: string;
  components: number;
  fromTemplate?: number;
}): TemplateAdoption | undefined {
  return fromTemplate === undefined || components === 0
    ? undefined
    : { at, components, fromTemplate, share: fromTemplate / components };
}

function ownersIn(assessment: string): string[] {
  const { ownerScope }: Assessment = JSON.parse(assessment);
  return ownerScope.refs;
}
