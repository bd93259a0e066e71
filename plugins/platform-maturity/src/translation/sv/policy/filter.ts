import type { Texts } from '../../Words';

export const filter: Texts['policy']['filter'] = {
  annotation: {
    exists: 'annoteringen `{{name}}`',
    lacks: 'ingen annotering `{{name}}`',
    is: 'annoteringen `{{name}}` är `{{value}}`',
    isOneOf: 'annoteringen `{{name}}` är något av `{{value}}`',
    startsWith: 'annoteringen `{{name}}` börjar med `{{value}}`',
    contains: 'annoteringen `{{name}}` innehåller `{{value}}`',
  },
  label: {
    exists: 'etiketten `{{name}}`',
    lacks: 'ingen etikett `{{name}}`',
    is: 'etiketten `{{name}}` är `{{value}}`',
    isOneOf: 'etiketten `{{name}}` är något av `{{value}}`',
    startsWith: 'etiketten `{{name}}` börjar med `{{value}}`',
    contains: 'etiketten `{{name}}` innehåller `{{value}}`',
  },
  path: {
    exists: '`{{name}}`',
    lacks: 'inget `{{name}}`',
    is: '`{{name}}` är `{{value}}`',
    isOneOf: '`{{name}}` är något av `{{value}}`',
    startsWith: '`{{name}}` börjar med `{{value}}`',
    contains: '`{{name}}` innehåller `{{value}}`',
  },
  tag: 'taggen `{{name}}`',
  any: 'något av',
  all: 'allt av',
  not: 'inte {{condition}}',
  always: 'alltid',
  never: 'aldrig',
};
