import {
  simulationLimit,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import { attestationPaths, attestationSchemas } from './attestations';
import { batchPaths, batchSchemas } from './batch';
import { array, ref, text, type JsonSchema } from './build';
import { factPaths, factSchemas } from './facts';
import { exportPaths } from './exports';
import { goldenPathPaths, goldenPathSchemas } from './goldenPaths';
import { historyPaths, historySchemas } from './history';
import { byName, responses } from './operations';
import { policyPaths, policySchemas } from './policy';
import { querySchemas, schemas } from './schemas';

function queryParameter(
  name: keyof typeof querySchemas,
  description: string,
  schema: JsonSchema = querySchemas[name],
) {
  return {
    name,
    in: 'query',
    description,
    schema,
    // Entity references are readable with their colon and slash.
    allowReserved: true,
    ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
  };
}

const simulationInputs: JsonSchema = {
  oneOf: [
    ref('SimulationInput'),
    { ...array(ref('SimulationInput')), maxItems: simulationLimit },
  ],
};

/** Filters, order and page of a list. */
const listParameters = [
  queryParameter(
    'kind',
    `In any case: ${[...subjectKinds, 'Organization'].join(', ')}`,
    array(text()),
  ),
  queryParameter('owner', 'Entity references; a bare name is a group'),
  queryParameter('system', 'Entity references or names'),
  queryParameter('domain', 'Entity references or names'),
  queryParameter('ref', 'Entity references of the subjects themselves'),
  queryParameter('search', 'Part of a name, title or reference, in any case'),
  queryParameter('type', 'spec.type, in any case'),
  queryParameter('lifecycle', 'spec.lifecycle, in any case'),
  queryParameter('tag', 'metadata.tags'),
  queryParameter(
    'outcome',
    'Subjects with a component of such an outcome: ciCd:unmet',
  ),
  queryParameter('approach', 'What the context calls for'),
  queryParameter('stage', 'Where the subject stands'),
  queryParameter('move', 'What to do next'),
  queryParameter('orderField', 'Default: name'),
  queryParameter('order', 'Default: asc; unknown values come last in either'),
  queryParameter('limit', 'Default: 50'),
  queryParameter(
    'cursor',
    'nextCursor of the page before; it keeps the filters and the order',
  ),
];

/** The document that requests are checked against, served at /openapi.json. */
export const openApi = {
  openapi: '3.0.3',
  info: {
    title: 'platform-maturity',
    version: '1',
    description: 'Assessments of the entities in the catalog',
    license: { name: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/assessments/by-name/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'getAssessment',
        summary: 'The assessment of one entity',
        parameters: byName,
        responses: responses('200', 'The assessment', ref('Assessment'), {
          404: 'There is no such entity, or it is not assessed yet',
        }),
      },
    },
    '/assessments/organization': {
      get: {
        operationId: 'getOrganization',
        summary: 'The assessment of the organization as a whole',
        responses: responses('200', 'The assessment', ref('Assessment'), {
          404: 'Nothing is assessed yet',
        }),
      },
    },
    '/assessments': {
      get: {
        operationId: 'listAssessments',
        summary: 'A page of assessments, without their findings',
        description:
          'Values of one filter are alternatives; different filters must all hold. A page may be shorter than the limit and still have a next one.',
        parameters: listParameters,
        responses: responses('200', 'A page', ref('AssessmentPage')),
      },
    },
    ...exportPaths(listParameters),
    ...historyPaths,
    ...goldenPathPaths,
    '/simulations': {
      post: {
        operationId: 'simulate',
        summary: 'Applies the rules to made-up numbers',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: simulationInputs } },
        },
        responses: responses(
          '200',
          'One answer for one input, a list of them for a list',
          {
            oneOf: [ref('Recommendation'), array(ref('Recommendation'))],
          },
        ),
      },
    },
    ...attestationPaths,
    ...factPaths,
    ...policyPaths,
    '/refresh': {
      get: {
        operationId: 'getRefresh',
        summary: 'Whether a refresh is running, and how the last one went',
        responses: responses('200', 'The state', ref('RefreshState')),
      },
      post: {
        operationId: 'refresh',
        summary: 'Starts a refresh, unless one is running',
        responses: responses('202', 'The state', ref('RefreshState')),
      },
    },
    ...batchPaths,
  },
  components: {
    schemas: {
      ...schemas,
      ...historySchemas,
      ...goldenPathSchemas,
      ...attestationSchemas,
      ...factSchemas,
      ...policySchemas,
      ...batchSchemas,
    },
  },
};
