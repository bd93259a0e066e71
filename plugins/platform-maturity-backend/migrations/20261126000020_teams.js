// @ts-check

/** What the columns hold, which a list of groups is sorted by. */
const columns = {
  members: 'People of a group; null when unknown or a single one',
  load_services: 'Services per member; null when unknown',
  load_technologies: 'Technologies per member; null when unknown',
  load_dependencies: 'Dependencies per member; null when unknown',
  load_domains: 'Domains per member; null when unknown',
  template_share: 'Share of components made from a template, 0-1',
};

/**
 * What the load map is sorted by. All assessments are written anew at the next
 * refresh, which fills it in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    for (const [name, comment] of Object.entries(columns)) {
      table.double(name).comment(comment);
    }
  });
  await knex('assessments').update({ content_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.dropColumns(...Object.keys(columns));
  });
};
