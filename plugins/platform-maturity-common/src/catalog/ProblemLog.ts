import { sampleOf } from '../facts';
import type { ProblemCode, RunProblem } from './problems';

/** Collects problems of a run, one row for each code and subject. */
export class ProblemLog {
  readonly #refs = new Map<
    string,
    { code: ProblemCode; subject?: string; refs: string[] }
  >();

  add(code: ProblemCode, entityRef: string, subject?: string) {
    const key = `${code} ${subject ?? ''}`;
    const row = this.#refs.get(key) ?? {
      code,
      ...(subject ? { subject } : {}),
      refs: [],
    };
    row.refs.push(entityRef);
    this.#refs.set(key, row);
  }

  toArray(): RunProblem[] {
    return [...this.#refs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { refs, ...row }]) => ({ ...row, entities: sampleOf(refs) }));
  }
}
