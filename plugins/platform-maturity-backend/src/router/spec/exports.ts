import { badgeContents } from '../../badges/badgeOf';
import { assessments, exportTables } from '../../exports/tables';
import { oneOfTexts, ref, text } from './build';
import { byName, responses, since } from './operations';

/** What a file answers, and the errors of {@link responses}. */
function file(type: string, description: string) {
  return {
    ...responses('200', description, ref('Error')),
    200: { description, content: { [type]: { schema: text() } } },
  };
}

function table(operationId: string, summary: string, parameters: object[]) {
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: file('text/csv', 'The table'),
    },
  };
}

/** The operations that answer with a file. */
export function exportPaths(listParameters: object[]) {
  return {
    ...Object.fromEntries(
      Object.entries(exportTables).map(([id, { title, by }]) => [
        `/exports/${id}.csv`,
        table(`export-${id}`, title, by === 'list' ? listParameters : [since]),
      ]),
    ),
    '/exports/everything.ndjson': {
      get: {
        operationId: 'exportEverything',
        summary: 'All that the caller may read, as lines of JSON',
        responses: file('application/x-ndjson', 'The lines'),
      },
    },
    '/assessments/export.csv': table(
      'exportAssessments',
      assessments.title,
      listParameters,
    ),
    '/badges/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'getBadge',
        summary: 'An image for a README',
        description:
          'Public only where the configuration says so. The same image for an entity that is hidden, missing or not assessed.',
        parameters: [
          ...byName,
          {
            name: 'content',
            in: 'query',
            description: 'Default: answer',
            schema: oneOfTexts(badgeContents),
          },
        ],
        responses: file('image/svg+xml', 'The image'),
      },
    },
  };
}
