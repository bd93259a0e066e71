// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // References sort by code point, on every engine the same.
  const text = String(knex.client.config.client).includes('pg')
    ? 'text COLLATE "C"'
    : 'text';

  await knex.schema.createTable('snapshots', table => {
    table.comment('How subjects stood before the present, each until a change');
    table.increments('id').comment('Order in which they were written');
    table
      .specificType('ref', text)
      .notNullable()
      .comment('Reference of the subject');
    table
      .timestamp('since', { useTz: true })
      .notNullable()
      .comment('When it came to stand so');
    table
      .timestamp('until', { useTz: true })
      .notNullable()
      .comment('When it came to stand differently, or was gone');
    table
      .string('month', 7)
      .notNullable()
      .comment('Month of the end, of which one is kept for good');
    table
      .boolean('moved')
      .notNullable()
      .comment('Whether approach, stage or move changed at the end');
    table
      .boolean('gone')
      .notNullable()
      .comment('Whether the subject left the catalog at the end');
    table.text('subject').notNullable().comment('What it was called, as JSON');
    table
      .text('snapshot')
      .notNullable()
      .comment('Answer, scores, facts and findings, as JSON');
    table
      .text('next_answer')
      .comment('Approach, stage and move that followed, as JSON');
    table.text('causes').notNullable().comment('What changed it, as JSON');

    table.index(['ref', 'until'], 'snapshots_ref_idx');
    table.index(['moved', 'until'], 'snapshots_moved_idx');
  });

  await knex.schema.createTable('daily_standings', table => {
    table.comment('How the organization and its groups stood, once a day');
    table
      .specificType('ref', text)
      .notNullable()
      .comment('Reference of the subject');
    table.string('day', 10).notNullable().comment('As 2026-11-26, in UTC');
    table.text('standing').notNullable().comment('Answer and scores, as JSON');
    table.primary(['ref', 'day']);
    table.index(['day'], 'daily_standings_day_idx');
  });

  await knex.schema.createTable('policies', table => {
    table.comment('Policies that were in force, to tell what changed');
    table.string('hash', 64).primary().comment('Hash of the policy');
    table.text('policy').notNullable().comment('All of it, as JSON');
    table
      .timestamp('first_used_at', { useTz: true })
      .notNullable()
      .comment('When it was first assessed with');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policies');
  await knex.schema.dropTable('daily_standings');
  await knex.schema.dropTable('snapshots');
};
