// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reports', table => {
    table.comment('What is told from elsewhere: pushed and collected');
    table
      .text('subject')
      .notNullable()
      .comment('Entity reference in lower case, or "organization"');
    table.string('about', 64).notNullable().comment('Id of a fact or practice');
    table
      .string('tool', 200)
      .notNullable()
      .comment('The tool that an outcome stands for; empty for none');
    table
      .string('source', 80)
      .notNullable()
      .comment('pushed or collector:<id>');
    table
      .text('content')
      .comment('What was told, as JSON; null: it was taken back');
    table
      .timestamp('observed_at', { useTz: true })
      .notNullable()
      .comment('When it was observed');
    table
      .timestamp('expires_at', { useTz: true })
      .comment('From when on it no longer holds; null: it holds on');
    table.text('told_by').comment('The user or service that told it');
    table
      .timestamp('received_at', { useTz: true })
      .notNullable()
      .comment('When it was stored');
    table.primary(['subject', 'about', 'tool', 'source']);
    table.index(['source'], 'reports_source_idx');
  });

  await knex.schema.createTable('push_keys', table => {
    table.comment('Keys of pushed reports, so that none is applied twice');
    table.text('principal').notNullable().comment('Who pushed');
    table.string('key', 200).notNullable().comment('The name that they gave');
    table
      .string('content_hash', 64)
      .notNullable()
      .comment('Tells whether the same was pushed again');
    table
      .timestamp('received_at', { useTz: true })
      .notNullable()
      .comment('When it was first pushed');
    table.primary(['principal', 'key']);
    table.index(['received_at'], 'push_keys_received_at_idx');
  });

  await knex.schema.createTable('collectors', table => {
    table.comment('How each collector stands');
    table.string('id', 63).primary().comment('Id of the collector');
    table.string('run_id', 36).comment('The collection that may store');
    table
      .timestamp('deadline_at', { useTz: true })
      .comment('When that collection counts as killed');
    table
      .timestamp('started_at', { useTz: true })
      .comment('When it was last asked');
    table
      .timestamp('finished_at', { useTz: true })
      .comment('When that ended, well or not');
    table.string('outcome', 16).comment('succeeded or failed');
    table.text('error').comment('Why it failed');
    table
      .timestamp('last_success_at', { useTz: true })
      .comment('When it last answered');
    table
      .integer('dropped')
      .notNullable()
      .defaultTo(0)
      .comment('Reports of its last answer that made no sense');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('collectors');
  await knex.schema.dropTable('push_keys');
  await knex.schema.dropTable('reports');
};
