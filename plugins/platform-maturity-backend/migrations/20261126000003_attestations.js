// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('attestations', table => {
    table.comment(
      'What owners answered; answers are added and taken back, never changed',
    );
    table
      .increments('sequence')
      .comment('Order of the answers; the highest of a question counts');
    table.string('id', 36).notNullable().unique().comment('UUID');
    table
      .text('subject')
      .notNullable()
      .comment('Entity reference in lower case, or "organization"');
    table.string('question', 64).notNullable().comment('Id of the question');
    table.text('answer').notNullable().comment('The answer, as JSON');
    table.text('comment').comment('What the person added to it');
    table
      .text('attested_by')
      .notNullable()
      .comment('Reference of the user who answered');
    table
      .timestamp('attested_at', { useTz: true })
      .notNullable()
      .comment('When it was answered');
    table
      .timestamp('expires_at', { useTz: true })
      .notNullable()
      .comment('From when on it counts as unknown');
    table
      .timestamp('withdrawn_at', { useTz: true })
      .comment('When it was taken back; null: it was not');
    table.text('withdrawn_by').comment('Reference of the user who did');
    table.index(
      ['subject', 'question', 'sequence'],
      'attestations_question_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attestations');
};
