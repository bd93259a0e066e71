import {
  capabilityIds,
  deliveryMeasureIds,
  factIds,
  practiceIds,
} from '@paved/plugin-platform-maturity-common';
import {
  array,
  count,
  object,
  oneOfTexts,
  ref,
  text,
  time,
  type JsonSchema,
} from './build';

const number: JsonSchema = { type: 'number' };
const source = text('catalog, pushed, attested or collector:<id>');
const level = oneOfTexts(['devops', 'hybrid', 'platformEngineering']);
const scopeKind = oneOfTexts(['organization', 'owner', 'subject']);
const practice = oneOfTexts([...practiceIds, ...capabilityIds]);

const scope = object({
  kind: scopeKind,
  refs: array(text('Entity reference in lower case')),
});

/** What a reported value says about where it comes from. */
const provenance = {
  expiresAt: time('From when on it no longer holds'),
  by: text('The user or service that told it'),
  comment: text(),
  others: array(
    object(
      { value: number, source, scope: scopeKind },
      { observedAt: time('Absent for values read from the catalog') },
    ),
  ),
};

/** Facts and what was told beside the catalog. */
export const reportedSchemas: Record<string, JsonSchema> = {
  Fact: object(
    {
      id: oneOfTexts(factIds),
      scope,
      source,
      entities: ref('EntitySample'),
    },
    {
      ...provenance,
      value: number,
      unknown: text('Why there is no value'),
      withheld: oneOfTexts(['onePerson']),
      detail: text('What is behind it: the collector, and why it failed'),
      observedAt: time('Absent for facts read from the catalog'),
      rolledUp: oneOfTexts(['sum', 'median']),
      values: array(text()),
      declaredSizes: ref('EntitySample'),
    },
  ),
  Delivery: object(
    {},
    Object.fromEntries(
      deliveryMeasureIds.map(id => [id, ref('DeliveryFinding')]),
    ),
  ),
  DeliveryFinding: object(
    {
      value: number,
      scope,
      source,
      observedAt: time('When it was observed'),
    },
    provenance,
  ),
  Contradiction: {
    description: 'Something attested that what else is known speaks against',
    oneOf: [
      object({
        code: oneOfTexts(['selfServiceWithoutTemplates']),
        outcome: oneOfTexts(['met', 'partial']),
      }),
      object({
        code: oneOfTexts(['attestedAgainstEvidence']),
        practice,
        components: ref('EntitySample'),
      }),
      object({
        code: oneOfTexts(['attestedWithoutRecord']),
        practice,
        components: ref('EntitySample'),
        recordedBy: count,
        of: count,
      }),
      object({
        code: oneOfTexts(['attestedLevelDiffers']),
        fact: oneOfTexts(factIds),
        value: number,
        level,
        other: object({ value: number, level, source }),
      }),
    ],
  },
  AnnotationProblem: object(
    {
      code: oneOfTexts([
        'unknownKey',
        'unknownPractice',
        'wrongKind',
        'noReason',
        'noSize',
        'notAllowed',
      ]),
      key: text('The annotation'),
      value: text(),
    },
    {
      annotation: oneOfTexts(['notApplicable', 'teamSize']),
      nearest: text('The key that was probably meant'),
    },
  ),
};
