/** The cells of a table as RFC 4180 has it, read as a spreadsheet reads it. */
export function cellsOf(table: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < table.length) {
    const at = cell.lastIndex;
    const found = cell.exec(table);
    if (!found) {
      throw new Error(`No cell at ${at}: ${table.slice(at, at + 40)}`);
    }
    const [, quoted, plain, end] = found;
    rows[rows.length - 1].push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '\r\n' && cell.lastIndex < table.length) {
      rows.push([]);
    }
  }
  return rows;
}
