// @ts-check

/** What long lists are sorted by: those of all kinds of subjects. */
const columns = [
  'sort_name',
  'approach_rank',
  'stage_rank',
  'demand',
  'foundation',
  'platform',
  'services',
];
const directions = ['asc', 'desc'];

/** Indexes that those in the order of lists take the place of. */
const replaced = {
  assessments_sort_name_idx: 'sort_name',
  assessments_demand_idx: 'demand',
};

/**
 * @param {string} column
 * @param {string} direction
 */
const nameOf = (column, direction) => `assessments_${column}_${direction}_idx`;

/**
 * SQLite keeps the columns of a row in their order, and long ones on pages of
 * their own: those behind the assessment itself took reading all of it.
 *
 * @param {import('knex').Knex} knex
 */
async function putLongestLast(knex) {
  await knex.raw('alter table assessments rename column assessment to longest');
  await knex.schema.alterTable('assessments', table => {
    table
      .text('assessment')
      .notNullable()
      .defaultTo('')
      .comment('The assessment with everything that it rests on, as JSON');
  });
  await knex('assessments').update({ assessment: knex.ref('longest') });
  await knex.raw('alter table assessments drop column longest');
}

/**
 * A page of a list is read in its order, rather than sorted out of all there
 * are: unknown values last in either direction, ties by reference.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (!String(knex.client.config.client).includes('pg')) {
    await putLongestLast(knex);
  }
  for (const column of columns) {
    for (const direction of directions) {
      await knex.raw(
        `create index ?? on assessments ((?? is null), ?? ${direction}, ref)`,
        [nameOf(column, direction), column, column],
      );
    }
  }
  await knex.schema.alterTable('assessments', table => {
    for (const [name, column] of Object.entries(replaced)) {
      table.dropIndex([column], name);
    }
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    for (const [name, column] of Object.entries(replaced)) {
      table.index([column], name);
    }
    for (const column of columns) {
      for (const direction of directions) {
        table.dropIndex([column], nameOf(column, direction));
      }
    }
  });
};
