// @ts-check

/**
 * What the rules read of each entity, so that callers who may read some of them
 * get an answer over these without a pass over the catalog. The next refresh
 * fills it in; until then, such callers see nothing.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Read in the order of the reference, on every engine the same.
  const text = String(knex.client.config.client).includes('pg')
    ? 'text COLLATE "C"'
    : 'text';

  await knex.schema.createTable('stored_entities', table => {
    table.comment('Entities as the last refresh read them');
    table
      .specificType('ref', text)
      .primary()
      .comment('Entity reference in lower case');
    table
      .string('content_hash', 64)
      .notNullable()
      .comment('Tells whether an entity differs from the stored one');
    table
      .text('attributes')
      .notNullable()
      .comment('What permission rules ask for, a key and a value in each line');
    table
      .text('entity')
      .notNullable()
      .comment('The fields that the rules read, as JSON');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('stored_entities');
};
