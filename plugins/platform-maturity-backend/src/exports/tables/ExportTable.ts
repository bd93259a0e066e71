import type { Request } from 'express';
import { cellsIn, type Cell, type Columns } from '../csv';
import type { ExportSource } from '../ExportSource';

type Query = Request['query'];

/** A table that can be had as a file. */
export interface ExportTable {
  /** What its rows are. */
  title: string;
  /** Whether it is narrowed down as a list is, or begins at a time. */
  by: 'list' | 'since';
  header: string[];
  /** Throws an `InputError` where the query is wrong. */
  rows(query: Query): (source: ExportSource) => AsyncGenerator<Cell[]>;
}

/** A table of rows of one sort. */
export function exportTable<TRow, TQuery>(definition: {
  title: string;
  by: ExportTable['by'];
  columns: Columns<TRow>;
  read(query: Query): TQuery;
  rows(source: ExportSource, query: TQuery): AsyncGenerator<TRow>;
}): ExportTable {
  const { title, by, columns } = definition;
  return {
    title,
    by,
    header: Object.keys(columns),
    rows(query) {
      const wanted = definition.read(query);
      return async function* cells(source) {
        for await (const row of definition.rows(source, wanted)) {
          yield cellsIn(columns, row);
        }
      };
    },
  };
}
