import type { Asked } from './routes';

/** Entities of the companies that are asked for. */
export type Size = 20 | 400;

/**
 * Files are written page by page: what they ask goes with the number of pages,
 * of 200 rows each, and the permissions are asked for once.
 */
export const files: Record<
  string,
  { path: string; all: Record<Size, Asked>; some: Record<Size, Asked> }
> = {
  exportAssessments: {
    path: '/assessments/export.csv',
    all: { 20: [1, 0, 1], 400: [2, 0, 1] },
    some: { 20: [2, 1, 1], 400: [3, 2, 1] },
  },
  'export-daily': {
    path: '/exports/daily.csv',
    all: { 20: [1, 0, 1], 400: [1, 0, 1] },
    some: { 20: [1, 1, 1], 400: [1, 1, 1] },
  },
  'export-departures': {
    path: '/exports/departures.csv',
    all: { 20: [1, 0, 1], 400: [1, 0, 1] },
    some: { 20: [1, 0, 1], 400: [1, 0, 1] },
  },
  'export-golden-paths': {
    path: '/exports/golden-paths.csv',
    all: { 20: [2, 0, 1], 400: [12, 0, 1] },
    some: { 20: [4, 2, 1], 400: [16, 6, 1] },
  },
  'export-load': {
    path: '/exports/load.csv',
    all: { 20: [1, 0, 1], 400: [1, 0, 1] },
    some: { 20: [1, 1, 1], 400: [1, 1, 1] },
  },
  'export-moves': {
    path: '/exports/moves.csv',
    all: { 20: [1, 0, 1], 400: [2, 0, 1] },
    some: { 20: [1, 1, 1], 400: [2, 2, 1] },
  },
  'export-practices': {
    path: '/exports/practices.csv',
    all: { 20: [2, 0, 1], 400: [12, 0, 1] },
    some: { 20: [4, 2, 1], 400: [16, 6, 1] },
  },
  'export-tools': {
    path: '/exports/tools.csv',
    all: { 20: [2, 0, 1], 400: [12, 0, 1] },
    some: { 20: [4, 2, 1], 400: [16, 6, 1] },
  },
  exportEverything: {
    path: '/exports/everything.ndjson',
    all: { 20: [5, 0, 1], 400: [37, 0, 1] },
    some: { 20: [7, 3, 1], 400: [36, 13, 1] },
  },
};
