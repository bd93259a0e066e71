// @ts-check

/**
 * Apart from the assessments, whose rows are wide: a preview reads all of
 * these, and none of what a page shows beside the answer.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Pages are read in the order of the reference, on every engine the same.
  const text = String(knex.client.config.client).includes('pg')
    ? 'text COLLATE "C"'
    : 'text';

  await knex.schema.createTable('preview_inputs', table => {
    table.comment('What another policy needs to answer for each assessment');
    table
      .specificType('ref', text)
      .primary()
      .comment('Reference of the subject');
    table
      .integer('version')
      .notNullable()
      .comment('Form of the input; others are made from the assessment');
    table
      .text('preview')
      .notNullable()
      .comment('Subject, answer, policy and input of a preview, as JSON');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('preview_inputs');
};
