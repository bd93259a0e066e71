import {
  approaches,
  assessmentQuerySchema,
  confidences,
  defaultPolicy,
  evidenceStrengths,
  factIds,
  factorIds,
  capabilityIds,
  moves,
  outcomes,
  practiceIds,
  problemTitles,
  roles,
  simulationInputSchema,
  stages,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import {
  array,
  count,
  object,
  oneOfTexts,
  ref,
  recordOf,
  requestSchema,
  share,
  text,
  time,
  type JsonSchema,
} from './build';
import { reportedSchemas } from './reported';
import { rollUpSchemas } from './rollUps';

const flag: JsonSchema = { type: 'boolean' };
const number: JsonSchema = { type: 'number' };
const subjectKind = oneOfTexts([...subjectKinds, 'Organization']);
const references = array(text('Entity reference in lower case'));

const answer = {
  approach: oneOfTexts(approaches),
  stage: oneOfTexts(stages),
  move: oneOfTexts(moves),
  confidence: oneOfTexts(confidences),
  demandCoverage: share,
};
const scores = { demand: share, foundation: share, platform: share };

const recommendation = {
  ...answer,
  sizeGate: flag,
  undetermined: array(text()),
  foundationCoverage: share,
  platformCoverage: share,
  drivers: {
    type: 'object',
    description: 'The measure that decided each known factor',
    additionalProperties: oneOfTexts(factIds),
  },
  factors: recordOf(factorIds, ref('FactorFinding')),
};

/** The query's schema, from the same source that the handler checks with. */
export const querySchemas = requestSchema(assessmentQuerySchema)
  .properties as Record<keyof typeof assessmentQuerySchema.shape, JsonSchema>;

/** Bodies of requests come from the contract; bodies of responses follow it. */
export const schemas: Record<string, JsonSchema> = {
  SimulationInput: requestSchema(simulationInputSchema),
  Recommendation: object(recommendation, scores),
  Assessment: object(
    {
      ...recommendation,
      subject: ref('Subject'),
      engineVersion: count,
      facts: recordOf(factIds, ref('Fact')),
      practices: recordOf(practiceIds, ref('PracticeFinding')),
      capabilities: recordOf(capabilityIds, ref('PracticeFinding')),
      practiceScope: object({
        components: ref('EntitySample'),
        excluded: count,
      }),
      ownerScope: object(
        { refs: references, dangling: references },
        { onePerson: flag },
      ),
      organizationScope: object({}, { root: text() }),
      flips: array(ref('Flip')),
      nextSteps: array(ref('NextStep')),
      cutoffs: recordOf(Object.keys(defaultPolicy.cutoffs), share),
      inWords: text('The answer as a paragraph of plain text, in English'),
      assessedAt: time('When anything in it last changed'),
      checkedAt: time('When a complete refresh last confirmed it'),
      policyHash: text('Hash of the policy that it was assessed with'),
    },
    {
      ...scores,
      distribution: array(
        object({
          approach: oneOfTexts(approaches),
          stage: oneOfTexts(stages),
          components: count,
        }),
      ),
      rollUp: ref('ScopeRollUp'),
      delivery: ref('Delivery'),
      contradictions: array(ref('Contradiction')),
      annotationProblems: array(ref('AnnotationProblem')),
    },
  ),
  Flip: {
    description: 'A change of one thing that would change the answer',
    oneOf: [
      object({
        type: oneOfTexts(['measure']),
        measure: oneOfTexts(factIds),
        value: number,
        distance: number,
        approach: oneOfTexts(approaches),
        relativeDistance: number,
      }),
      object({
        type: oneOfTexts(['practice']),
        practice: oneOfTexts([...practiceIds, ...capabilityIds]),
        components: count,
        stage: oneOfTexts(stages),
        relativeDistance: number,
      }),
    ],
  },
  NextStep: object(
    {
      kind: oneOfTexts(['registerFact', 'registerPractice', 'improvePractice']),
      about: oneOfTexts([...factIds, ...practiceIds, ...capabilityIds]),
      effort: oneOfTexts(['S', 'M', 'L']),
      role: oneOfTexts([...Object.keys(roles), 'owner']),
      effect: object({
        number: oneOfTexts([
          'demandCoverage',
          'foundation',
          'foundationCoverage',
          'platform',
          'platformCoverage',
        ]),
        from: share,
        to: share,
      }),
      entities: ref('EntitySample'),
    },
    { leadsTo: oneOfTexts(moves) },
  ),
  AssessmentSummary: object(
    {
      ...answer,
      subject: ref('Subject'),
      components: count,
      assessedAt: time('When anything in the assessment last changed'),
    },
    {
      ...scores,
      services: number,
      fromTemplate: count,
      load: ref('TeamLoad'),
    },
  ),
  AssessmentPage: object(
    { items: array(ref('AssessmentSummary')) },
    { nextCursor: text('Absent on the last page') },
  ),
  Subject: object(
    {
      ref: text('Entity reference in lower case, or "organization"'),
      kind: subjectKind,
      namespace: text(),
      name: text(),
      owners: references,
      systems: references,
      domains: references,
    },
    {
      title: text(),
      type: text(),
      lifecycle: text(),
      tags: array(text()),
      origin: ref('TemplateOrigin'),
    },
  ),
  EntitySample: object({
    total: count,
    refs: array(text('Entity reference in lower case')),
  }),
  ...reportedSchemas,
  ...rollUpSchemas,
  FactorFinding: object(
    {
      enabled: flag,
      weight: number,
      measures: array(
        object(
          { measure: oneOfTexts(factIds), low: number, high: number },
          { value: number, score: share, level: text() },
        ),
      ),
    },
    { score: share, level: text(), driver: oneOfTexts(factIds) },
  ),
  PracticeFinding: object(
    {
      counts: recordOf(outcomes, count),
      components: {
        type: 'object',
        description: 'The components behind the counts, by outcome',
        additionalProperties: ref('EntitySample'),
      },
      tools: array(object({ tool: text(), components: count })),
      strengths: recordOf(evidenceStrengths, count),
      evidence: array(ref('Evidence')),
      inherited: flag,
    },
    {
      score: share,
      recording: object({ recordedBy: count, of: count }),
      lost: count,
    },
  ),
  Evidence: {
    type: 'object',
    description:
      'What a finding rests on; `type` decides which other properties there are',
    required: ['type'],
    properties: {
      type: oneOfTexts([
        'annotation',
        'label',
        'tag',
        'link',
        'field',
        'organization',
        'absence',
        'report',
        'attestation',
        'override',
      ]),
    },
    additionalProperties: true,
  },
  RefreshState: object(
    { running: flag },
    {
      startedAt: time('Only while running'),
      phase: oneOfTexts(['reading', 'assessing', 'storing']),
      lastRun: ref('RefreshRun'),
      lastSuccessAt: time('When the assessments were last confirmed in full'),
      collectors: array(ref('CollectorState')),
    },
  ),
  RefreshRun: object(
    {
      startedAt: time('When it started'),
      finishedAt: time('When it ended'),
      durationMs: count,
      outcome: oneOfTexts(['succeeded', 'failed']),
      entities: count,
      assessed: count,
      changed: count,
      removed: count,
      problems: array(
        object(
          {
            code: oneOfTexts(Object.keys(problemTitles)),
            entities: ref('EntitySample'),
          },
          { subject: text() },
        ),
      ),
    },
    { error: text('Why it failed') },
  ),
  Error: object(
    {
      error: object({ name: text(), message: text() }, {}, true),
    },
    {},
    true,
  ),
};
