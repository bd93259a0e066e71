import { readAnswers, writeAnswers, type Answers } from './answers';

/** Answers that are kept under a name. */
export interface Scenario {
  id: string;
  name: string;
  /** When it was saved, as ISO 8601. */
  savedAt: string;
  answers: Answers;
}

/** The form in which a scenario is stored; a type, to pass for JSON. */
export type StoredScenario = {
  id: string;
  name: string;
  savedAt: string;
  /** The answers as parameters of a URL, which {@link readAnswers} reads. */
  answers: string;
};

/** The longest name, in characters, that lists and tables have room for. */
export const longestName = 60;

/** What is wrong with a name. */
export type NameProblem = 'empty' | 'tooLong' | 'taken';

/** What stands in the way of a name, if anything does. */
export function nameProblemOf(
  name: string,
  others: readonly Scenario[],
): NameProblem | undefined {
  const wanted = tidy(name);
  if (wanted === '') {
    return 'empty';
  }
  if (wanted.length > longestName) {
    return 'tooLong';
  }
  const same = (other: Scenario) =>
    other.name.toLocaleLowerCase() === wanted.toLocaleLowerCase();
  return others.some(same) ? 'taken' : undefined;
}

/** Reads what is stored. What is no scenario, by whoever wrote it, is left out. */
export function readScenarios(stored: unknown): Scenario[] {
  if (!Array.isArray(stored)) {
    return [];
  }
  const seen = new Set<string>();
  return stored.flatMap(item => {
    const { id, name, savedAt, answers } = (item ??
      {}) as Partial<StoredScenario>;
    const texts = [id, name, savedAt, answers];
    if (texts.some(text => typeof text !== 'string') || seen.has(id!)) {
      return [];
    }
    seen.add(id!);
    return [
      {
        id: id!,
        name: name!,
        savedAt: savedAt!,
        answers: readAnswers(new URLSearchParams(answers)).answers,
      },
    ];
  });
}

/** Brings scenarios into the form in which they are stored. */
export function writeScenarios(scenarios: readonly Scenario[]) {
  return scenarios.map(
    ({ id, name, savedAt, answers }): StoredScenario => ({
      id,
      name: tidy(name),
      savedAt,
      answers: writeAnswers(answers).toString(),
    }),
  );
}

/** An id that none of the scenarios has. */
export function nextIdAfter(scenarios: readonly Scenario[]): string {
  const taken = scenarios.map(({ id }) => Number(id)).filter(Number.isFinite);
  return String(Math.max(0, ...taken) + 1);
}

function tidy(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}
