import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onStop } from '../../scripts/setup/process.mjs';
import { startPostgres } from '../../scripts/test/postgres.mjs';
import { generateCompany } from '../catalog/company.mjs';
import { loadAverage } from '../measure/machine.mjs';
import { writeResults } from '../measure/writeResults.mjs';
import {
  assessCatalog,
  connect,
  DatabasePreviewStore,
  defaultPolicy,
  drawRelations,
  migrationsDirectory,
  policyHashOf,
  PolicyService,
  PreparedAssessment,
  writeChanges,
} from './backend.mjs';
import { measureTurns } from './measureTurns.mjs';

/** About a quarter of the entities are people, who are no subjects. */
const company = { entities: 26_500, seed: 1 };
/** The number of subjects that the target is set for. */
const leastSubjects = 20_000;
const target = { seconds: 2 };

/** Changes of each sort that a preview can answer. */
const changedPolicy = {
  factors: {
    teamSize: { weight: 1, measures: { developers: { high: 9_000 } } },
    operationalComplexity: { measures: { services: { low: 5, high: 12 } } },
  },
  practices: { ciCd: { weight: 2 } },
  cutoffs: { foundation: 0.2, recordedShare: 0.3 },
};

/** How long a preview of a policy takes through the service behind the API. */
export async function benchmarkPreview({ runs = 5 } = {}) {
  const { entities } = drawRelations(
    generateCompany(company).map(entity => ({ entity, file: '', line: 1 })),
  );
  const assessments = [...assessCatalog(entities, defaultPolicy).assessments()];
  if (assessments.length < leastSubjects) {
    throw new Error(`Only ${assessments.length} subjects`);
  }
  const results = [];
  for (const database of [await sqlite(), await postgres()]) {
    results.push(...(await measureOn(database, assessments, { runs })));
  }
  print(results);
  const file = writeResults('preview', {
    company: { ...company, subjects: assessments.length },
    // More than the number of cores: the figures waited for others.
    loadAverage: loadAverage(),
    target,
    results,
  });
  console.log(`\nWritten to ${file}`);
  return results
    .filter(({ name }) => name.endsWith(': preview'))
    .every(({ seconds }) => seconds.worst <= target.seconds);
}

async function sqlite() {
  const folder = await mkdtemp(join(tmpdir(), 'paved-benchmark-'));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const filename = join(folder, 'assessments.sqlite');
  return {
    name: 'SQLite',
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
  };
}

async function postgres() {
  return {
    name: 'PostgreSQL',
    client: 'pg',
    connection: await startPostgres(),
  };
}

async function measureOn({ name, ...config }, assessments, options) {
  const knex = connect(config);
  await knex.migrate.latest({ directory: migrationsDirectory });
  await store(knex, assessments);
  const previews = new DatabasePreviewStore(knex);
  const preview = createPreview(previews, assessments.length);

  const results = [
    {
      name: `${name}: floor, read and parse only`,
      ...(await measureTurns(() => readAll(previews), options)),
    },
    { name: `${name}: preview`, ...(await measureTurns(preview, options)) },
  ];
  // As right after an update, before the first refresh.
  await knex('preview_inputs').delete();
  results.push({
    name: `${name}: preview of assessments stored before it existed`,
    ...(await measureTurns(preview, options)),
  });
  await knex.destroy();
  return results;
}

async function store(knex, assessments) {
  const policyHash = policyHashOf(defaultPolicy);
  const changed = assessments.map((assessment, index) => {
    const contentHash = String(index);
    return new PreparedAssessment({ assessment, contentHash, policyHash });
  });
  await knex.transaction(tx =>
    writeChanges(tx, { changed, removed: [] }, new Date(0)),
  );
}

async function readAll(previews) {
  let read = 0;
  for await (const batch of previews.batches()) {
    read += batch.length;
  }
  return read;
}

function createPreview(previews, subjects) {
  const service = new PolicyService({
    inForce: { policy: defaultPolicy, changedBy: {} },
    configured: {},
    packs: [],
    store: previews,
    // Everything is allowed: what permissions take is not measured here.
    access: {
      require: async () => {},
      viewOf: async () => ({
        entities: 'all',
        organization: true,
        visible: async refs => new Set(refs),
      }),
    },
  });
  const { signal } = new AbortController();
  return async () => {
    const answer = await service.preview(changedPolicy, {}, signal);
    // What answers for less, or finds nothing, is fast for the wrong reason.
    if (answer.subjects !== subjects || answer.changed < subjects / 100) {
      const { subjects: counted, changed } = answer;
      throw new Error(`Only ${changed} changes of ${counted} subjects`);
    }
  };
}

function print(results) {
  const row = (name, ...cells) =>
    console.log(
      name.padEnd(64) + cells.map(cell => cell.padStart(22)).join(''),
    );
  const cell = ({ median, worst }, unit) => `${median} ${unit} (${worst})`;
  console.log('\nmedian (worst)');
  row('', 'time', 'processor time', 'others wait');
  for (const { name, seconds, processorSeconds, longestTurnMs } of results) {
    row(
      name,
      cell(seconds, 's'),
      cell(processorSeconds, 's'),
      cell(longestTurnMs, 'ms'),
    );
  }
}
