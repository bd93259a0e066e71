import { pipeline } from 'node:stream/promises';
import type {
  BackstageCredentials,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Router } from 'express';
import type { AssessmentService } from '../assessments/AssessmentService';
import { decodeCursor, type PageState } from '../assessments/cursor';
import { csvWriter, rowOf } from '../exports/csv';
import { readListQuery } from './listQuery';

/** The most that one page of a list has. */
const pageSize = 200;

/** Lists as files, page by page, so that none is ever held as a whole. */
export function addExportRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    assessments: AssessmentService;
    logger: LoggerService;
  },
): void {
  const { httpAuth, assessments, logger } = options;

  async function* rows(
    first: PageState,
    credentials: BackstageCredentials,
  ): AsyncGenerator<unknown[]> {
    let state: PageState | undefined = first;
    while (state) {
      const page = await assessments.list(state, pageSize, credentials);
      yield* page.items.map(rowOf);
      state = page.nextCursor ? decodeCursor(page.nextCursor) : undefined;
    }
  }

  router.get('/assessments/export.csv', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { state } = readListQuery(request.query);
    const all = rows(state, credentials);
    // What is refused is refused before the file begins.
    const first = await all.next();
    response
      .type('text/csv')
      .attachment('platform-maturity.csv')
      .set('Cache-Control', 'no-store');
    try {
      await pipeline(continued(first, all), csvWriter(), response);
    } catch (error) {
      // The status is sent; a connection that breaks tells that rows are missing.
      logger.warn('An export was not completed', toError(error));
      response.destroy();
    }
  });
}

async function* continued<T>(
  first: IteratorResult<T, unknown>,
  rest: AsyncGenerator<T>,
): AsyncGenerator<T> {
  if (!first.done) {
    yield first.value;
    yield* rest;
  }
}
