import {
  capabilityIds,
  maxValidForHours,
  practiceIds,
  pushLimit,
  reportableFactIds,
  reportedNameLimit,
  reportedUrlLimit,
} from '@paved/plugin-platform-maturity-common';
import {
  array,
  object,
  oneOfTexts,
  ref,
  text,
  time,
  type JsonSchema,
} from './build';
import { responses } from './operations';

const name = (description: string): JsonSchema => ({
  ...text(description),
  minLength: 1,
  maxLength: reportedNameLimit,
});

const subject = {
  subject: text('Entity reference, or "organization"'),
};
const shared = {
  observedAt: time('Not in the future; default: now'),
  validForHours: {
    type: 'number',
    minimum: 0,
    exclusiveMinimum: true,
    maximum: maxValidForHours,
    description:
      'How long it holds from then on; default: as long as nothing newer comes',
  },
  key: name('The sender’s own name of this report, so that it is taken once'),
};

/** The operations on what is told from elsewhere. */
export const factPaths = {
  '/facts': {
    post: {
      operationId: 'pushFacts',
      summary: 'Tells facts and outcomes that no catalog shows',
      description:
        'All reports are taken or, when one of them is wrong, none. They hold from the next refresh on, which is asked for.',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: object({
              reports: {
                ...array(ref('PushedReport')),
                minItems: 1,
                maxItems: pushLimit,
              },
            }),
          },
        },
      },
      responses: responses(
        '200',
        'What became of each report, in the order of the request',
        ref('PushResult'),
        {
          409: 'A key was used before for something else; nothing was stored',
        },
      ),
    },
  },
};

/** The schemas that {@link factPaths} and the state of refreshing name. */
export const factSchemas: Record<string, JsonSchema> = {
  PushedReport: {
    oneOf: [
      object(
        {
          ...subject,
          fact: oneOfTexts(reportableFactIds),
          value: {
            type: 'number',
            nullable: true,
            minimum: 0,
            description: 'A share is at most 1; null takes the value back',
          },
        },
        shared,
      ),
      object(
        {
          ...subject,
          practice: oneOfTexts([...practiceIds, ...capabilityIds]),
          outcome: {
            type: 'string',
            nullable: true,
            enum: ['met', 'partial', 'unmet', null],
            description: 'null takes the outcome back',
          },
        },
        {
          ...shared,
          tool: name('Each tool has an outcome of its own'),
          title: name('What was observed'),
          url: {
            ...text('Where to see it; http or https'),
            maxLength: reportedUrlLimit,
          },
        },
      ),
    ],
  },
  PushResult: object({
    outcomes: array(
      oneOfTexts(['stored', 'unchanged', 'superseded', 'unknownEntity']),
    ),
  }),
  CollectorState: object(
    {
      id: text('Reports carry it as collector:<id>'),
      title: text(),
      running: { type: 'boolean' },
      dropped: {
        type: 'integer',
        minimum: 0,
        description: 'Reports of its last answer that made no sense',
      },
      reports: {
        type: 'integer',
        minimum: 0,
        description: 'Reports that hold',
      },
    },
    {
      startedAt: time('When it was last asked'),
      finishedAt: time('When that ended'),
      outcome: oneOfTexts(['succeeded', 'failed']),
      error: text('Why it failed'),
      lastSuccessAt: time('When it last answered'),
    },
  ),
};
