import { z } from 'zod/v4';
import type {
  AssessmentPage,
  AssessmentQuery,
  ExplainedAssessment,
  RefreshState,
} from './contract';
import type { Attestations } from './attestations';
import type { GoldenPathHistory } from './goldenPaths';
import type { History, SubjectMoves } from './history';
import type { PolicyDescription } from './policy';
import { assessmentQuerySchema } from './schemas';

/**
 * What can be read together with others, by the method of
 * {@link PlatformMaturityApi} that reads it alone: the names that it takes, and
 * its answer. A `subject` is an entity reference, or `organization`; `since` is
 * a time in ISO 8601 (default: 30 days ago).
 *
 * @public
 */
export interface BatchedReads {
  getAssessment: { takes: { subject: string }; answer: ExplainedAssessment };
  listAssessments: {
    takes: { query?: AssessmentQuery };
    answer: AssessmentPage;
  };
  getHistory: { takes: { subject: string }; answer: History };
  listMoves: { takes: { since?: string }; answer: SubjectMoves };
  getGoldenPaths: {
    takes: { subject: string; since?: string };
    answer: GoldenPathHistory;
  };
  getAttestations: { takes: { subject: string }; answer: Attestations };
  getPolicy: { takes: {}; answer: PolicyDescription };
  getRefresh: { takes: {}; answer: RefreshState };
}

/**
 * See {@link BatchedReads}.
 *
 * @public
 */
export type BatchedOperation = keyof BatchedReads;

/**
 * One read of a batch: `{ operation: 'getHistory', subject: 'organization' }`.
 *
 * @public
 */
export type BatchedRead<
  TOperation extends BatchedOperation = BatchedOperation,
> = {
  [Name in TOperation]: { operation: Name } & BatchedReads[Name]['takes'];
}[TOperation];

/**
 * What became of one read of a batch: the status that the same read would have
 * had alone, and its body, which is an `ErrorResponseBody` of
 * `@backstage/errors` from 400 on.
 *
 * @public
 */
export interface BatchedAnswer {
  status: number;
  body: unknown;
}

/**
 * The most reads that one batch may carry. The largest page makes ten.
 *
 * @public
 */
export const batchLimit = 20;

const subject = z.string().min(1).max(500);
const since = z.string().min(1).max(100).optional();

function read<
  TOperation extends BatchedOperation,
  TShape extends z.ZodRawShape,
>(operation: TOperation, takes: TShape) {
  return z.strictObject({ operation: z.literal(operation), ...takes });
}

/**
 * The body of a batch: at least one read and at most {@link batchLimit}.
 *
 * @public
 */
export const batchSchema = z.strictObject({
  reads: z
    .array(
      z.discriminatedUnion('operation', [
        read('getAssessment', { subject }),
        read('listAssessments', { query: assessmentQuerySchema.optional() }),
        read('getHistory', { subject }),
        read('listMoves', { since }),
        read('getGoldenPaths', { subject, since }),
        read('getAttestations', { subject }),
        read('getPolicy', {}),
        read('getRefresh', {}),
      ]),
    )
    .min(1)
    .max(batchLimit),
});
