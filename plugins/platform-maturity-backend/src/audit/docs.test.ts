import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  batchLimit,
  attestationCommentLimit,
  departuresLimit,
  historyLimit,
  movesLimit,
  previewLimit,
  pushLimit,
  reportedNameLimit,
  reportedUrlLimit,
  sampleSize,
  simulationLimit,
} from '@paved/plugin-platform-maturity-common';
import { documented } from '../__testUtils__/documented';
import { openApi } from '../router/spec/openapi';
import { defaultSubjectLimit } from '../projections/Projections';
import { querySchemas } from '../router/spec/schemas';
import { auditEvents } from './auditEvents';

// What docs/security.md promises operators is compared to the code.

const page = documented('security.md');

describe('docs/security.md', () => {
  it('lists the events of the audit log', () => {
    expect(
      page.table('Audit events').map(([event, severity]) => [event, severity]),
    ).toEqual(
      Object.values(auditEvents).map(({ eventId, severityLevel }) => [
        `\`${eventId}\``,
        severityLevel,
      ]),
    );
  });

  it('misses no event that a route writes by itself', () => {
    const folder = resolve(__dirname, '../router');
    const byThemselves = readdirSync(folder)
      .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .filter(name =>
        /eventId\s*:/.test(readFileSync(resolve(folder, name), 'utf8')),
      );
    expect(byThemselves).toEqual([]);
  });

  it('says of each endpoint who may call it', () => {
    const endpoints = Object.entries(openApi.paths).flatMap(
      ([path, operations]) =>
        Object.keys(operations).map(
          method => `\`${method.toUpperCase()} ${path}\``,
        ),
    );
    expect(page.table('Who may call').map(([endpoint]) => endpoint)).toEqual(
      expect.arrayContaining([...endpoints, '`GET /openapi.json`']),
    );
    expect(page.table('Who may call')).toHaveLength(endpoints.length + 1);
  });

  it('tells the limits', () => {
    expect(Object.fromEntries(page.table('Limits'))).toEqual({
      'body of a request': '1 MB',
      'reports in a push or an event': `${pushLimit}`,
      'simulations in a request': `${simulationLimit}`,
      'reads in a batch': `${batchLimit}`,
      'entries in a page of assessments': `${querySchemas.limit.maximum}`,
      'changes that a preview lists': `${previewLimit}`,
      'changes in a history': `${historyLimit}`,
      'moves in an answer': `${movesLimit}`,
      'components that left a golden path': `${departuresLimit}`,
      'characters of a comment': `${attestationCommentLimit}`,
      'characters of a name or title that is pushed': `${reportedNameLimit}`,
      'characters of a link that is pushed': `${reportedUrlLimit}`,
      'references beside a count': `${sampleSize}`,
      'subjects kept for readers of some entities':
        defaultSubjectLimit.toLocaleString('en'),
    });
  });
});
