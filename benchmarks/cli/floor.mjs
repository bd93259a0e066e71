// What no command can do without: reads the descriptors of a folder and parses
// them with the parser that the command line uses. Nothing is kept out of the
// measurement, and nothing else is done.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const [folder] = process.argv.slice(2);
const entities = readdirSync(folder, { recursive: true })
  .filter(file => file.endsWith('catalog-info.yaml'))
  .flatMap(file =>
    parseAllDocuments(readFileSync(join(folder, file), 'utf8'), {
      merge: true,
    }).map(document => document.toJSON()),
  );
console.log(`${entities.length} entities`);
