// @ts-check

/**
 * What components were made from. Assessments of components with a template are
 * written anew at the next refresh, as they tell of it from now on; that fills
 * it in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // References sort by code point, on every engine the same.
  const text = String(knex.client.config.client).includes('pg')
    ? 'text COLLATE "C"'
    : 'text';

  await knex.schema.createTable('template_origins', table => {
    table.comment('Components that name a template, or named one before');
    table
      .specificType('ref', text)
      .primary()
      .comment('Reference of the component');
    table
      .boolean('made')
      .notNullable()
      .comment('Whether it says that it was made from a template');
    table
      .text('template')
      .comment('The template that it names; null where it names none');
    table
      .timestamp('left_at', { useTz: true })
      .comment('When it left its path; null where it is on it');
    table
      .text('left_template')
      .comment('The template that it named before; null where it named none');

    table.index(['left_at'], 'template_origins_left_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('template_origins');
};
