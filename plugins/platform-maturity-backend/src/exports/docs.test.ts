import { documented } from '../__testUtils__/documented';
import { exportTables } from './tables';

describe('docs/sharing.md', () => {
  it('lists the tables, and what each is narrowed down by', () => {
    const listed = documented('sharing.md')
      .table('Tables')
      .filter(([file]) => file !== '`/assessments/export.csv`')
      .map(([file, , takes]) => [file, takes === '`since`' ? 'since' : 'list']);
    expect(listed).toEqual(
      Object.entries(exportTables).map(([id, { by }]) => [
        `\`/exports/${id}.csv\``,
        by,
      ]),
    );
  });
});
