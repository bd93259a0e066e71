import {
  simulate,
  simulationInputSchema,
  type SimulationInput,
} from '@paved/plugin-platform-maturity-common';
import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { readPolicy } from '../policy/readPolicy';
import type { Terminal } from '../Terminal';
import {
  UnreadableInputError,
  type InputProblem,
} from '../UnreadableInputError';

/** Adds `paved simulate`. */
export function addSimulate(program: Command, terminal: Terminal): void {
  program
    .command('simulate')
    .description('apply the rules to numbers instead of descriptors')
    .argument(
      '<cases>',
      'JSON file with one input or a list of them; - for standard input',
    )
    .option('--policy <file>', 'policy to simulate with')
    .action(async (file: string, options: { policy?: string }) => {
      const policy = await readPolicy(options.policy);
      const cases = await readCases(file, terminal);
      const answers = [cases].flat().map(each => simulate(each, policy));
      const answer = Array.isArray(cases) ? answers : answers[0];
      terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    });
}

async function readCases(
  file: string,
  terminal: Terminal,
): Promise<SimulationInput | SimulationInput[]> {
  const place = { file: file === '-' ? 'standard input' : file };
  const value = parseJson(await textOf(file, terminal), place.file);
  const problems: InputProblem[] = [];
  const read = (each: unknown, index?: number): SimulationInput => {
    const parsed = simulationInputSchema.safeParse(inputOf(each));
    for (const { path, message } of parsed.error?.issues ?? []) {
      const steps = [...(index === undefined ? [] : [`[${index}]`]), ...path];
      problems.push({
        ...place,
        message: [...(steps.length > 0 ? [steps.join('.')] : []), message].join(
          ': ',
        ),
      });
    }
    return (parsed.data ?? {}) as SimulationInput;
  };
  const cases = Array.isArray(value) ? value.map(read) : read(value);
  if (problems.length > 0) {
    throw new UnreadableInputError(problems);
  }
  return cases;
}

/** A case may carry a name and what is expected of it beside its input. */
function inputOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'input' in value
    ? value.input
    : value;
}

async function textOf(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') {
    return terminal.readStdin();
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableInputError([
      { file, message: `cannot be read (${code})` },
    ]);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableInputError([
      { file, message: `not JSON: ${(error as Error).message}` },
    ]);
  }
}
