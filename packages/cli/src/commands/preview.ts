import { Option, type Command } from 'commander';
import { readCatalog } from '../descriptors/readCatalog';
import { readPolicy } from '../policy/readPolicy';
import { Progress } from '../Progress';
import { describeComparison } from '../report/describeComparison';
import { renderMarkdown } from '../report/renderMarkdown';
import { renderText } from '../report/renderText';
import type { Terminal } from '../Terminal';
import { comparePolicies } from './comparePolicies';

interface Options {
  policy: string;
  base?: string;
  format: 'text' | 'markdown' | 'json';
}

/** Adds `paved preview`. */
export function addPreview(program: Command, terminal: Terminal): void {
  program
    .command('preview')
    .description('show who would get another answer under a policy')
    .argument(
      '<descriptors...>',
      'files, folders (every catalog-info.yaml below them) or globs',
    )
    .requiredOption('--policy <file>', 'policy to look at')
    .option(
      '--base <file>',
      'policy to compare it with (default: the defaults)',
    )
    .addOption(
      new Option('--format <format>', 'how to write the answer')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .action(async (targets: string[], options: Options) => {
      const progress = new Progress(terminal);
      const policy = await readPolicy(options.policy);
      const base = await readPolicy(options.base);
      const { entities, notes } = await readCatalog(targets, progress);
      const comparison = comparePolicies(entities, base, policy, progress);
      if (options.format === 'json') {
        terminal.out(`${JSON.stringify(comparison, null, 2)}\n`);
      } else {
        const render = options.format === 'text' ? renderText : renderMarkdown;
        terminal.out(render(describeComparison(comparison)));
      }
      notes.forEach(note => terminal.err(`${note}\n`));
    });
}
