/** One thing that is wrong with a file, and where. */
export interface InputProblem {
  /** The path as the user would write it; absent for an argument. */
  file?: string;
  /** From 1; absent where the file has only one. */
  document?: number;
  /** From 1. */
  line?: number;
  message: string;
}

/** Everything that is wrong with what a command was given. Ends it with exit code 2. */
export class UnreadableInputError extends Error {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'UnreadableInputError';
    this.problems = problems;
  }
}

/** A problem as one line; editors open `file:line`. */
export function describeProblem(problem: InputProblem): string {
  const { file, document, line, message } = problem;
  // Parsers draw the place below their message; one line is one problem.
  const [summary] = message.split('\n');
  if (file === undefined) {
    return summary;
  }
  return [
    file,
    ...(line === undefined ? [] : [`:${line}`]),
    ...(document === undefined ? [] : [` (document ${document})`]),
    `: ${summary}`,
  ].join('');
}
