import {
  aspectLevels,
  attestationCommentLimit,
  attestationInputSchema,
  questionIds,
} from '@paved/plugin-platform-maturity-common';
import { z } from 'zod/v4';
import {
  array,
  object,
  oneOfTexts,
  ref,
  text,
  time,
  type JsonSchema,
} from './build';
import { byName, pathParameter, responses } from './operations';

const state = ref('Attestations');

function operations(of: string, parameters: { parameters?: typeof byName }) {
  const name = of === 'the organization' ? 'Organization' : 'Entity';
  return {
    get: {
      operationId: `get${name}Attestations`,
      summary: `What is asked and answered about ${of}`,
      ...parameters,
      responses: responses('200', 'The questions with their answers', state, {
        404: 'There is no such entity',
      }),
    },
    post: {
      operationId: `attest${name}`,
      summary: `Answers a question about ${of}`,
      ...parameters,
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('AttestationInput') } },
      },
      responses: responses('201', 'The questions as they stand now', state, {
        404: 'There is no such entity',
      }),
    },
  };
}

export const attestationPaths = {
  '/attestations/by-name/{kind}/{namespace}/{name}': operations('an entity', {
    parameters: byName,
  }),
  '/attestations/organization': operations('the organization', {}),
  '/attestations/{id}': {
    delete: {
      operationId: 'withdrawAttestation',
      summary: 'Takes an answer back; its question is unanswered from then on',
      parameters: [pathParameter('id', 'Id of the answer')],
      responses: responses('200', 'The questions as they stand now', state, {
        404: 'There is no such answer, or its entity may not be read',
        409: 'A later answer has replaced it',
      }),
    },
  },
};

export const attestationSchemas: Record<string, JsonSchema> = {
  AttestationInput: z.toJSONSchema(attestationInputSchema, {
    target: 'openapi-3.0',
  }) as JsonSchema,
  Attestation: object(
    {
      id: text(),
      subject: text('Entity reference in lower case, or "organization"'),
      question: oneOfTexts(questionIds),
      answer: {
        description: `A number; met, partial or unmet; or one of ${aspectLevels.join(
          ', ',
        )}`,
        oneOf: [{ type: 'number' }, { type: 'string' }],
      },
      attestedAt: time('When it was answered'),
      expiresAt: time('From when on it counts as unknown'),
    },
    {
      comment: { type: 'string', maxLength: attestationCommentLimit },
      attestedBy: text('Absent where the caller may not read that user'),
      withdrawnAt: time('When it was taken back'),
      withdrawnBy: text('Absent where the caller may not read that user'),
    },
  ),
  Attestations: object(
    {
      subject: text('Entity reference in lower case, or "organization"'),
      mayAttest: { type: 'boolean' },
      questions: array(
        object(
          {
            question: oneOfTexts(questionIds),
            state: oneOfTexts(['unanswered', 'valid', 'expired']),
            history: array(ref('Attestation')),
          },
          { current: ref('Attestation') },
        ),
      ),
    },
    {
      refusal: object(
        {
          because: oneOfTexts([
            'notAPerson',
            'missingPermission',
            'noOwner',
            'notOwner',
            'notAsked',
          ]),
        },
        { permission: text(), owners: array(text()) },
      ),
    },
  ),
};
