import type {
  BackstageCredentials,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  batchSchema,
  organizationRef,
  type BatchedAnswer,
  type BatchedOperation,
  type BatchedRead,
  type BatchedReads,
} from '@paved/plugin-platform-maturity-common';
import type { RequestHandler, Router } from 'express';
import type { AssessmentService } from '../assessments/AssessmentService';
import type { AttestationService } from '../attestations/AttestationService';
import type { GoldenPathService } from '../goldenPaths/GoldenPathService';
import type { HistoryService } from '../history/HistoryService';
import type { Access } from '../permissions/Access';
import type { PolicyService } from '../policy/PolicyService';
import type { RefreshOverview } from '../schedule/RefreshOverview';
import { readEntityRef } from './entityRef';
import { failedAnswer } from './failedAnswer';
import { inputErrorOf } from './inputErrorOf';
import { readListQuery } from './listQuery';
import { readSince } from './since';

interface Services {
  access: Pick<Access, 'together'>;
  assessments: AssessmentService;
  attestations: AttestationService;
  history: HistoryService;
  goldenPaths: GoldenPathService;
  policies: PolicyService;
  refreshes: RefreshOverview;
}

/** How each read is answered. */
type Readers = {
  [Operation in BatchedOperation]: (
    read: BatchedRead<Operation>,
    credentials: BackstageCredentials,
  ) => Promise<BatchedReads[Operation]['answer']>;
};

/**
 * Checks the body ahead of the OpenAPI validator, whose message about the forms
 * of a read buries the field that is wrong.
 */
export const checkBatch: RequestHandler = (request, _response, next) => {
  if (request.method === 'POST' && /^\/batch\/?$/i.test(request.path)) {
    readBatch(request.body);
  }
  next();
};

function readBatch(body: unknown): BatchedRead[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new InputError('body: must be a JSON object');
  }
  const parsed = batchSchema.safeParse(body);
  if (!parsed.success) {
    throw inputErrorOf(parsed.error);
  }
  return parsed.data.reads as BatchedRead[];
}

/** What several reads answer, in one request. */
export function addBatchRoutes(
  router: Router,
  options: Services & { httpAuth: HttpAuthService; logger: LoggerService },
): void {
  const { httpAuth, logger, access } = options;
  const readers = readersOf(options);

  async function answerOf(
    read: BatchedRead,
    credentials: BackstageCredentials,
  ): Promise<BatchedAnswer> {
    const reader = readers[read.operation] as Readers[BatchedOperation];
    try {
      return { status: 200, body: await reader(read as never, credentials) };
    } catch (error) {
      return failedAnswer(error, logger);
    }
  }

  router.post('/batch', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const reads = readBatch(request.body);
    const answers = await access.together(() =>
      Promise.all(reads.map(read => answerOf(read, credentials))),
    );
    response.json({ answers });
  });
}

function readersOf({
  assessments,
  attestations,
  history,
  goldenPaths,
  policies,
  refreshes,
}: Services): Readers {
  return {
    getAssessment: async ({ subject }, credentials) =>
      subject === organizationRef
        ? assessments.getOrganization(credentials)
        : assessments.getByRef(readEntityRef('subject', subject), credentials),
    listAssessments: async ({ query = {} }, credentials) => {
      const { state, limit } = readListQuery(query);
      return assessments.list(state, limit, credentials);
    },
    getHistory: async ({ subject }, credentials) =>
      subject === organizationRef
        ? history.ofOrganization(credentials)
        : history.ofEntity(readEntityRef('subject', subject), credentials),
    listMoves: async ({ since }, credentials) =>
      history.moves(readSince(since), credentials),
    getGoldenPaths: async ({ subject, since }, credentials) => {
      const from = readSince(since);
      return subject === organizationRef
        ? goldenPaths.ofOrganization(from, credentials)
        : goldenPaths.ofEntity(
            readEntityRef('subject', subject),
            from,
            credentials,
          );
    },
    getAttestations: async ({ subject }, credentials) =>
      attestations.get(
        subject === organizationRef
          ? subject
          : readEntityRef('subject', subject),
        credentials,
      ),
    getPolicy: async (_, credentials) => policies.describe(credentials),
    getRefresh: async (_, credentials) => refreshes.get(credentials),
  };
}
