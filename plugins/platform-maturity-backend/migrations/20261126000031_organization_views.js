// @ts-check

/**
 * What all assessments tell of their organization, such as how widely it
 * records a practice: kept once, as it changes with each component that comes
 * or goes. What an assessment has of it in its own row is as old as that row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const text = String(knex.client.config.client).includes('pg')
    ? 'text COLLATE "C"'
    : 'text';

  await knex.schema.createTable('organization_views', table => {
    table.comment('What all assessments tell of their organization');
    table
      .specificType('root', text)
      .primary()
      .comment('The group at its root; empty: the whole catalog');
    table
      .text('view')
      .notNullable()
      .comment(
        'How widely practices are recorded, and what all inherit, as JSON',
      );
  });
  await knex.schema.alterTable('assessments', table => {
    table
      .specificType('organization_root', text)
      .notNullable()
      .defaultTo('')
      .comment('The organization that the subject belongs to');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.dropColumn('organization_root');
  });
  await knex.schema.dropTable('organization_views');
};
