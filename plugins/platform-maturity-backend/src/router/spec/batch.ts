import { batchSchema } from '@paved/plugin-platform-maturity-common';
import { array, object, ref, requestSchema, type JsonSchema } from './build';
import { responses } from './operations';

/** The operation that reads several things together. */
export const batchPaths = {
  '/batch': {
    post: {
      operationId: 'batch',
      summary: 'Reads several things in one request',
      description:
        'Each read is answered as it is alone, with a status of its own. A subject is an entity reference, or: organization. A time is ISO 8601; default: 30 days ago.',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('Batch') } },
      },
      responses: responses(
        '200',
        'The answers in the order of the reads',
        ref('BatchedAnswers'),
      ),
    },
  },
};

/** What it takes and answers. */
export const batchSchemas: Record<string, JsonSchema> = {
  Batch: requestSchema(batchSchema),
  BatchedAnswers: object({
    answers: array(
      object({
        status: {
          type: 'integer',
          description: 'The status that the read has alone',
        },
        body: {
          type: 'object',
          description: 'What it answers alone; from 400 on, the error',
          additionalProperties: true,
        },
      }),
    ),
  }),
};
