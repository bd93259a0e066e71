import { badgeContents } from '../../badges/badgeOf';
import { oneOfTexts, ref, text } from './build';
import { byName, responses } from './operations';

/** What a file answers, and the errors of {@link responses}. */
function file(type: string, description: string) {
  return {
    ...responses('200', description, ref('Error')),
    200: { description, content: { [type]: { schema: text() } } },
  };
}

/** The operations that answer with a file. */
export function exportPaths(listParameters: object[]) {
  return {
    '/assessments/export.csv': {
      get: {
        operationId: 'exportAssessments',
        summary: 'A list of assessments as a table, with all its pages',
        parameters: listParameters,
        responses: file('text/csv', 'The table'),
      },
    },
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
