import {
  approaches,
  confidences,
  moves,
  stages,
} from '@paved/plugin-platform-maturity-common';
import {
  array,
  count,
  object,
  oneOfTexts,
  ref,
  share,
  text,
  time,
  type JsonSchema,
} from './build';
import { byName, responses, since } from './operations';

const answer = {
  approach: oneOfTexts(approaches),
  stage: oneOfTexts(stages),
  move: oneOfTexts(moves),
};
const standing = {
  ...answer,
  confidence: oneOfTexts(confidences),
  components: count,
};
const scores = { demand: share, foundation: share, platform: share };
const history = ref('History');
const missing = {
  404: 'There is no such entity, or nothing is known of it yet',
};

/** The operations on history. */
export const historyPaths = {
  '/history/by-name/{kind}/{namespace}/{name}': {
    get: {
      operationId: 'getHistory',
      summary: 'How an entity stood over time, and what changed it',
      description:
        'An entity that left the catalog is there for those who may read the organization.',
      parameters: byName,
      responses: responses('200', 'The history', history, missing),
    },
  },
  '/history/organization': {
    get: {
      operationId: 'getOrganizationHistory',
      summary: 'The same for the organization as a whole',
      responses: responses('200', 'The history', history, missing),
    },
  },
  '/history/moves': {
    get: {
      operationId: 'listMoves',
      summary: 'Who came to another approach, stage or move, and why',
      parameters: [since],
      responses: responses('200', 'The moves, latest first', ref('Moves')),
    },
  },
};

/** What they answer. */
export const historySchemas: Record<string, JsonSchema> = {
  NamedSubject: object(
    { ref: text(), kind: text(), namespace: text(), name: text() },
    { title: text() },
  ),
  Cause: object(
    {
      type: oneOfTexts(['fact', 'finding', 'policy', 'engine', 'components']),
      decisive: { type: 'boolean' },
    },
    {},
    true,
  ),
  History: object(
    {
      subject: ref('NamedSubject'),
      entries: array(
        object(
          { since: time('When it came to stand so'), ...standing },
          {
            until: time('When it came to stand differently'),
            causes: array(ref('Cause')),
            ...scores,
          },
        ),
      ),
      points: array(
        object(
          { at: time('When it stood so'), ...standing },
          { ...scores, fromTemplate: count },
        ),
      ),
    },
    {
      goneAt: time('When it left the catalog'),
      checkedAt: time('When a complete refresh last confirmed the present'),
    },
  ),
  Moves: object({
    since: time('From when on'),
    moves: array(
      object(
        {
          subject: ref('NamedSubject'),
          at: time('When it moved'),
          before: object(answer),
          causes: array(ref('Cause')),
        },
        { after: object(answer) },
      ),
    ),
    more: { type: 'boolean' },
  }),
};
