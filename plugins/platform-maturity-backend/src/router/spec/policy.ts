import {
  approaches,
  moves,
  previewLimit,
  stages,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import {
  array,
  count,
  object,
  oneOfTexts,
  ref,
  text,
  type JsonSchema,
} from './build';
import { responses } from './operations';

const flag: JsonSchema = { type: 'boolean' };
const anything: JsonSchema = {
  description: 'As the configuration has it; null where it says nothing',
};
const answer = object({
  approach: oneOfTexts(approaches),
  stage: oneOfTexts(stages),
  move: oneOfTexts(moves),
});

function transitions(answers: readonly string[]): JsonSchema {
  return array(
    object({
      before: oneOfTexts(answers),
      after: oneOfTexts(answers),
      subjects: count,
    }),
  );
}

export const policyPaths = {
  '/policy': {
    get: {
      operationId: 'getPolicy',
      summary: 'The policy in force, beside its defaults',
      responses: responses('200', 'The policy', ref('PolicyDescription')),
    },
  },
  '/policy/preview': {
    post: {
      operationId: 'previewPolicy',
      summary: 'What another policy would change; nothing is stored',
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: ref('PolicyPreviewRequest') },
        },
      },
      responses: responses('200', 'The changes', ref('PolicyPreview'), {
        400: 'The policy is wrong; `error.problems` has each key and message',
      }),
    },
  },
};

export const policySchemas: Record<string, JsonSchema> = {
  PolicyDescription: object({
    hash: text('Of the policy; each assessment has that of its own'),
    settings: array(ref('PolicySetting')),
    configured: {
      type: 'object',
      description: 'What platformMaturity.policy says',
      additionalProperties: true,
    },
  }),
  PolicySetting: object(
    {
      key: text('Dotted path below platformMaturity.policy'),
      section: text('The first part of the key'),
      title: text(),
      description: text(),
      unit: oneOfTexts(['share', 'weight', 'fact', 'none']),
      value: anything,
      default: anything,
      source: text('Where the default comes from'),
      heuristic: flag,
    },
    { changedBy: text('configuration, or the id of the pack of a module') },
  ),
  PolicyPreviewRequest: object({
    policy: {
      type: 'object',
      description:
        'In the form of platformMaturity.policy; what is left out keeps its default',
      additionalProperties: true,
    },
  }),
  PolicyPreview: object({
    hash: text('Of the changed policy'),
    subjects: count,
    changed: count,
    changes: { ...array(ref('PreviewedChange')), maxItems: previewLimit },
    approaches: transitions(approaches),
    stages: transitions(stages),
    moves: transitions(moves),
    notPreviewed: array(
      text('Key that changes what is read from the entities'),
    ),
  }),
  PreviewedChange: object({
    subject: object(
      {
        ref: text('Entity reference in lower case, or "organization"'),
        kind: oneOfTexts([...subjectKinds, 'Organization']),
        namespace: text(),
        name: text(),
      },
      { title: text() },
    ),
    before: answer,
    after: answer,
  }),
};
