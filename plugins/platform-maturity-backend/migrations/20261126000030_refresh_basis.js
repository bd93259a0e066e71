// @ts-check

/**
 * What the assessments rest on, so that a look at the catalog that finds the
 * same need not assess anything. It holds only where `basis_at` is the time of
 * the last success: a version that does not know of it writes assessments too.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('refresh_state', table => {
    table
      .string('basis', 64)
      .comment('Hash of all that the last refresh rested on');
    table
      .timestamp('basis_at', { useTz: true })
      .comment('The success that it belongs to');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('refresh_state', table => {
    table.dropColumns('basis', 'basis_at');
  });
};
