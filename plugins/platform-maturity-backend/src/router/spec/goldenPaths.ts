import {
  array,
  count,
  object,
  ref,
  share,
  time,
  type JsonSchema,
} from './build';
import { byName, responses, since } from './operations';

const origin = ref('TemplateOrigin');
const history = ref('GoldenPathHistory');
const missing = {
  404: 'There is no such entity, or it is not assessed yet',
};

/** The operations on golden paths through time. */
export const goldenPathPaths = {
  '/golden-paths/by-name/{kind}/{namespace}/{name}': {
    get: {
      operationId: 'getGoldenPaths',
      summary: 'What was made from templates since a time, and what left them',
      parameters: [...byName, since],
      responses: responses('200', 'The golden paths', history, missing),
    },
  },
  '/golden-paths/organization': {
    get: {
      operationId: 'getOrganizationGoldenPaths',
      summary: 'The same for the organization as a whole',
      parameters: [since],
      responses: responses('200', 'The golden paths', history, missing),
    },
  },
};

/** What they answer. */
export const goldenPathSchemas: Record<string, JsonSchema> = {
  GoldenPathHistory: object({
    subject: ref('NamedSubject'),
    since: time('From when on'),
    adoption: array(
      object({
        at: time('When it was so'),
        components: count,
        fromTemplate: count,
        share,
      }),
    ),
    left: object({
      components: count,
      departures: array(ref('TemplateDeparture')),
    }),
  }),
  TemplateDeparture: object(
    {
      component: { type: 'string', description: 'Entity reference' },
      at: time('When a refresh found it so'),
      before: origin,
    },
    { after: origin },
  ),
};
