// What the first version asks of the database, whose only migration is
// 20261123000000_init: its replicas go on while a newer one migrates.
import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import { changeOf } from '../../__testUtils__/assessments';
import { toAssessmentRow } from '../../database/rows';

export const initialMigration = '20261123000000_init.js';

const columns = [
  ...['ref', 'kind', 'sort_name', 'approach', 'approach_rank', 'stage'],
  ...['stage_rank', 'move', 'confidence', 'demand', 'foundation', 'platform'],
  ...['services', 'components', 'summary', 'assessment', 'content_hash'],
  ...['policy_hash', 'assessed_at'],
];

export const initialVersion = {
  /** References in a page of the list. */
  async list(knex: Knex): Promise<string[]> {
    const rows: { ref: string; summary: string }[] = await knex('assessments')
      .select('ref', 'summary', 'assessed_at', { value: 'sort_name' })
      .orderByRaw('?? is null, ?? asc, ref asc', ['sort_name', 'sort_name'])
      .limit(50);
    return rows.map(({ summary }) => JSON.parse(summary).subject.ref);
  },

  async get(knex: Knex, ref: string): Promise<Assessment | undefined> {
    const row = await knex('assessments')
      .joinRaw('cross join refresh_state')
      .where('assessments.ref', ref)
      .first(
        'assessments.assessment',
        'assessments.assessed_at',
        'assessments.policy_hash',
        'refresh_state.last_success_at',
      );
    return row && JSON.parse(row.assessment);
  },

  async refresh(knex: Knex, assessments: Assessment[], policyHash: string) {
    await knex.transaction(async tx => {
      await tx('refresh_state').where({ id: 1 }).update({ run_id: 'initial' });
      await tx('assessments').delete();
      await tx('assessments').insert(
        assessments.map(assessment => {
          const row = toAssessmentRow(
            {
              ...changeOf(assessment),
              contentHash: createHash('sha256')
                .update(canonicalJson(assessment) + policyHash)
                .digest('hex'),
            },
            new Date(),
          );
          return Object.fromEntries(
            Object.entries(row).filter(([name]) => columns.includes(name)),
          );
        }),
      );
      await tx('refresh_state')
        .where({ id: 1 })
        .update({ run_id: null, last_success_at: new Date() });
    });
  },
};
