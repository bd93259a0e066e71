// @ts-check

/**
 * What lists are filtered and searched by. All assessments are written anew at
 * the next refresh, which fills it in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.text('type').comment('spec.type in lower case');
    table.text('lifecycle').comment('spec.lifecycle in lower case');
    table
      .text('tags')
      .notNullable()
      .defaultTo('')
      .comment('Tags, each between line breaks');
    table
      .text('outcomes')
      .notNullable()
      .defaultTo('')
      .comment('Outcomes of practices, each between line breaks');
    table
      .text('search_text')
      .notNullable()
      .defaultTo('')
      .comment('Title and reference in lower case');
  });
  await knex('assessments').update({ content_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.dropColumns('type', 'lifecycle', 'tags', 'outcomes', 'search_text');
  });
};
