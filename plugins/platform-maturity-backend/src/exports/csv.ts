import { stringify, type Stringifier } from 'csv-stringify';

/** Unknown is empty. */
export type Cell = string | number | undefined;

/** The columns of a table, in order: their names never change. */
export type Columns<TRow> = Record<string, (row: TRow) => Cell>;

/** What a row has in each column. */
export function cellsIn<TRow>(columns: Columns<TRow>, row: TRow): Cell[] {
  return Object.values(columns).map(valueOf => valueOf(row));
}

/**
 * Takes rows and gives the text of a table. Spreadsheets run what begins like a
 * formula: titles are written by anybody who may register an entity.
 */
export function csvWriter(header: string[]): Stringifier {
  return stringify({
    header: true,
    columns: header,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Else a line break in a title would begin a row, with any formula in it.
    quoted_match: /[\r\n]/,
  });
}
