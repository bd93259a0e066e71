import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache } from '../../scripts/setup/paths.mjs';
import { generateCompany } from '../catalog/company.mjs';
import { writeDescriptors } from '../catalog/writeDescriptors.mjs';
import { measure } from '../measure/measure.mjs';
import { writeResults } from '../measure/writeResults.mjs';
import { installCli } from './installCli.mjs';

const floor = fileURLToPath(new URL('./floor.mjs', import.meta.url));

/** The size that the target is set for. */
const size = { entities: 10_000, files: 500, seed: 1 };
const target = { seconds: 15, peakMiB: 512 };

/** How long `paved assess` takes for a large folder of descriptors. */
export async function benchmarkCli({ runs = 5, asBuilt = false } = {}) {
  const paved = await installCli({ asBuilt });
  const folder = join(cache, 'benchmarks', 'descriptors');
  const entities = generateCompany(size);
  const bytes = await writeDescriptors(entities, folder, size.files);

  const cases = [
    { name: 'floor: read and parse only', args: [floor, folder] },
    {
      name: 'paved assess',
      args: [paved, 'assess', folder],
      check: hasEverySubject,
    },
    {
      name: 'paved assess --format json',
      args: [paved, 'assess', folder, '--format', 'json'],
      check: hasEverySubject,
    },
    {
      name: 'paved assess --subject organization',
      args: [paved, 'assess', folder, '--subject', 'organization'],
    },
  ];
  const results = [];
  for (const { name, args, check } of cases) {
    const { output, figures } = await measure(args, { runs });
    check?.(readFileSync(output, 'utf8'), entities);
    results.push({ name, ...figures });
  }
  print(results);
  const file = writeResults('cli', {
    descriptors: { ...size, mebibytes: Number((bytes / 2 ** 20).toFixed(1)) },
    target,
    results,
  });
  console.log(`\nWritten to ${file}`);
  return results
    .slice(1)
    .every(
      ({ seconds, peakMiB }) =>
        seconds.worst <= target.seconds && peakMiB.worst <= target.peakMiB,
    );
}

/** What answers for less than everything is fast for the wrong reason. */
function hasEverySubject(output, entities) {
  const missing = entities
    .filter(({ kind }) => kind !== 'User')
    .filter(({ metadata }) => !output.includes(metadata.name));
  if (missing.length > 0) {
    throw new Error(`${missing.length} entities have no answer`);
  }
}

function print(results) {
  const row = (name, ...cells) =>
    console.log(
      name.padEnd(38) + cells.map(cell => cell.padStart(20)).join(''),
    );
  const cell = ({ median, worst }, unit) => `${median} ${unit} (${worst})`;
  console.log('\nmedian (worst)');
  row('', 'time', 'processor time', 'peak memory');
  for (const { name, seconds, processorSeconds, peakMiB } of results) {
    row(
      name,
      cell(seconds, 's'),
      cell(processorSeconds, 's'),
      cell(peakMiB, 'MiB'),
    );
  }
}
