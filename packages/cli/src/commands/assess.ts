import { explained, type Policy } from '@paved/plugin-platform-maturity-common';
import { Option, type Command } from 'commander';
import { readCatalog, type LocalCatalog } from '../descriptors/readCatalog';
import { readPolicy } from '../policy/readPolicy';
import { Progress } from '../Progress';
import type { Block } from '../report/Block';
import { describeAssessment } from '../report/describeAssessment';
import {
  describeProblems,
  describeSubjects,
  subjectRow,
} from '../report/describeCatalog';
import { renderMarkdown } from '../report/renderMarkdown';
import { renderText } from '../report/renderText';
import type { Terminal } from '../Terminal';
import { assessAll } from './assessAll';
import { assessOne } from './assessOne';

interface Options {
  format: 'text' | 'markdown' | 'json';
  subject?: string;
  policy?: string;
}

/** Adds `paved assess`. */
export function addAssess(program: Command, terminal: Terminal): void {
  program
    .command('assess')
    .description('assess Backstage descriptors without a portal')
    .argument(
      '<descriptors...>',
      'files, folders (every catalog-info.yaml below them) or globs',
    )
    .addOption(
      new Option('--format <format>', 'how to write the answer')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option('--subject <ref>', 'show this entity only, in full')
    .option('--policy <file>', 'policy to assess with')
    .action(async (targets: string[], options: Options) => {
      const progress = new Progress(terminal);
      const policy = await readPolicy(options.policy);
      const catalog = await readCatalog(targets, progress);
      const context = { catalog, policy, progress, terminal, options };
      if (options.subject === undefined) {
        writeAll(context);
      } else {
        writeOne(context, options.subject);
      }
      catalog.notes.forEach(note => terminal.err(`${note}\n`));
    });
}

interface Context {
  catalog: LocalCatalog;
  policy: Policy;
  progress: Progress;
  terminal: Terminal;
  options: Options;
}

function writeOne(context: Context, ref: string): void {
  const { catalog, policy, progress, terminal, options } = context;
  const assessment = explained(
    assessOne(catalog.entities, policy, ref, progress),
    policy,
  );
  terminal.out(
    options.format === 'json'
      ? `${JSON.stringify(assessment, null, 2)}\n`
      : render(options.format, describeAssessment(assessment)),
  );
}

function writeAll(context: Context): void {
  const { catalog, policy, progress, terminal, options } = context;
  const { format } = options;
  if (format === 'json') {
    writeJson(context);
    return;
  }
  const rows: string[][] = [];
  const { organization, problems } = assessAll(
    catalog.entities,
    policy,
    progress,
    assessment => rows.push(subjectRow(assessment)),
  );
  terminal.out(
    render(format, [
      ...describeAssessment(explained(organization, policy)),
      ...describeSubjects(rows),
      ...describeProblems(problems),
    ]),
  );
}

/** Written piece by piece: of a large catalog the whole would not fit into memory. */
function writeJson({ catalog, policy, progress, terminal }: Context): void {
  let separator = '\n';
  terminal.out('{"assessments": [');
  const { organization, problems } = assessAll(
    catalog.entities,
    policy,
    progress,
    assessment => {
      terminal.out(`${separator}${JSON.stringify(assessment)}`);
      separator = ',\n';
    },
  );
  terminal.out(
    `\n],\n"organization": ${JSON.stringify(
      explained(organization, policy),
    )},\n"problems": ${JSON.stringify(problems)}}\n`,
  );
}

function render(format: 'text' | 'markdown', blocks: Block[]): string {
  return format === 'text' ? renderText(blocks) : renderMarkdown(blocks);
}
