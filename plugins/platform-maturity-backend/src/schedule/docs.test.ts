import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documented } from '../__testUtils__/documented';

interface Benchmark {
  descriptors?: { entities: number };
  company?: { entities: number };
  results: {
    name: string;
    seconds: { median: number };
    peakMiB?: { median: number };
  }[];
}

/** What a benchmark measured, as the documentation tells it. */
function measured(name: string): string[][] {
  const file = resolve(__dirname, '../../../../benchmarks/results', name);
  const { descriptors, company, results }: Benchmark = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const { entities } = (descriptors ?? company)!;
  return results.map(result => [
    result.name,
    entities.toLocaleString('en'),
    `${result.seconds.median} s`,
    result.peakMiB ? `${result.peakMiB.median} MiB` : '–',
  ]);
}

describe('docs/scaling.md', () => {
  it('tells no figures but those that were measured', () => {
    const known = [...measured('cli.json'), ...measured('preview.json')];
    const told = documented('scaling.md')
      .table('Measured')
      .map(([what, ...figures]) => [what.replace(/`/g, ''), ...figures]);
    expect(told.length).toBeGreaterThan(0);
    for (const row of told) {
      expect(known).toContainEqual(row);
    }
  });
});
