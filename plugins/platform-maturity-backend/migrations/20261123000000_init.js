// @ts-check

/**
 * Text that sorts by code point on every engine. PostgreSQL would otherwise
 * follow the locale of the database, and pages would differ between engines.
 *
 * @param {import('knex').Knex} knex
 */
function sortableText(knex) {
  return String(knex.client.config.client).includes('pg')
    ? 'text COLLATE "C"'
    : 'text';
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const text = sortableText(knex);

  await knex.schema.createTable('assessments', table => {
    table.comment('The latest assessment of each subject');
    table
      .specificType('ref', text)
      .primary()
      .comment('Entity reference in lower case, or "organization"');
    table.specificType('kind', text).notNullable().comment('Kind of subject');
    table
      .specificType('sort_name', text)
      .notNullable()
      .comment('Title or name in lower case, to sort by');
    table
      .string('approach')
      .notNullable()
      .comment('What the context calls for');
    table
      .integer('approach_rank')
      .comment('Order of the approach; null when undetermined');
    table.string('stage').notNullable().comment('Where the subject stands');
    table
      .integer('stage_rank')
      .comment('Order of the stage; null when undetermined');
    table.string('move').notNullable().comment('What to do next');
    table.string('confidence').notNullable().comment('Confidence');
    table.double('demand').comment('0-1; null when unknown');
    table.double('foundation').comment('0-1; null when unknown');
    table.double('platform').comment('0-1; null when unknown');
    table.double('services').comment('The services fact; null when unknown');
    table
      .integer('components')
      .notNullable()
      .comment('Components in the practice scope');
    table
      .text('summary')
      .notNullable()
      .comment('The row of a list of assessments, as JSON');
    table
      .text('assessment')
      .notNullable()
      .comment('The assessment with everything that it rests on, as JSON');
    table
      .string('content_hash', 64)
      .notNullable()
      .comment('Tells whether an assessment differs from the stored one');
    table
      .string('policy_hash', 64)
      .notNullable()
      .comment('Hash of the policy that it was assessed with');
    table
      .timestamp('assessed_at', { useTz: true })
      .notNullable()
      .comment('When it last changed');

    table.index(['kind', 'sort_name'], 'assessments_kind_idx');
    table.index(['sort_name'], 'assessments_sort_name_idx');
    table.index(['approach', 'stage'], 'assessments_cell_idx');
    table.index(['move'], 'assessments_move_idx');
    table.index(['demand'], 'assessments_demand_idx');
  });

  await knex.schema.createTable('assessment_relations', table => {
    table.comment('What a subject belongs to, to filter by');
    table
      .specificType('ref', text)
      .notNullable()
      .comment('Reference of the subject');
    table
      .string('relation', 16)
      .notNullable()
      .comment('One of owner, system, domain');
    table
      .specificType('target', text)
      .notNullable()
      .comment('Reference of what it belongs to');
    table.primary(['ref', 'relation', 'target']);
    table.index(['relation', 'target'], 'assessment_relations_target_idx');
  });

  await knex.schema.createTable('refresh_runs', table => {
    table.comment('How the latest refreshes went');
    table.increments('id').comment('Order of the runs');
    table
      .timestamp('started_at', { useTz: true })
      .notNullable()
      .comment('When it started');
    table
      .timestamp('finished_at', { useTz: true })
      .notNullable()
      .comment('When it ended, well or not');
    table.string('outcome', 16).notNullable().comment('succeeded or failed');
    table
      .integer('entities')
      .notNullable()
      .comment('Entities read from the catalog');
    table.integer('assessed').notNullable().comment('Subjects assessed');
    table.integer('changed').notNullable().comment('Assessments written');
    table.integer('removed').notNullable().comment('Assessments deleted');
    table.text('error').comment('Why it failed');
    table
      .text('problems')
      .notNullable()
      .comment('What the run worked around, as JSON');
  });

  await knex.schema.createTable('refresh_state', table => {
    table.comment('One row: who is refreshing, and since when the rows hold');
    table.integer('id').primary().comment('Always 1');
    table.string('run_id', 36).comment('The run that holds the lease');
    table
      .timestamp('started_at', { useTz: true })
      .comment('When that run started');
    table.string('phase', 16).comment('What that run is doing');
    table
      .timestamp('heartbeat_at', { useTz: true })
      .comment('When that run last gave a sign of life');
    table
      .timestamp('requested_at', { useTz: true })
      .comment('When a refresh was asked for that has not started');
    table
      .timestamp('last_success_at', { useTz: true })
      .comment('When the assessments were last confirmed in full');
  });
  await knex('refresh_state').insert({ id: 1 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('refresh_state');
  await knex.schema.dropTable('refresh_runs');
  await knex.schema.dropTable('assessment_relations');
  await knex.schema.dropTable('assessments');
};
