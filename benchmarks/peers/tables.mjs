import { table } from '../measure/table.mjs';

/** What was measured, as a table in Markdown. */
export function tablesOf(results) {
  return table(
    [
      'on PostgreSQL',
      'entities',
      'one component, median (95 %)',
      'a team with what it owns, median (95 %)',
    ],
    results.map(({ name, entities, component, team }) => [
      name,
      entities.toLocaleString('en'),
      `${component.median} ms (${component.p95})`,
      `${team.median} ms (${team.p95})`,
    ]),
  );
}
