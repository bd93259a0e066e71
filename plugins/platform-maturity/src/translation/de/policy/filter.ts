import type { Texts } from '../../Words';

export const filter: Texts['policy']['filter'] = {
  annotation: {
    exists: 'Annotation `{{name}}`',
    lacks: 'keine Annotation `{{name}}`',
    is: 'Annotation `{{name}}` ist `{{value}}`',
    isOneOf: 'Annotation `{{name}}` ist eines von `{{value}}`',
    startsWith: 'Annotation `{{name}}` beginnt mit `{{value}}`',
    contains: 'Annotation `{{name}}` enthält `{{value}}`',
  },
  label: {
    exists: 'Label `{{name}}`',
    lacks: 'kein Label `{{name}}`',
    is: 'Label `{{name}}` ist `{{value}}`',
    isOneOf: 'Label `{{name}}` ist eines von `{{value}}`',
    startsWith: 'Label `{{name}}` beginnt mit `{{value}}`',
    contains: 'Label `{{name}}` enthält `{{value}}`',
  },
  path: {
    exists: '`{{name}}`',
    lacks: 'kein `{{name}}`',
    is: '`{{name}}` ist `{{value}}`',
    isOneOf: '`{{name}}` ist eines von `{{value}}`',
    startsWith: '`{{name}}` beginnt mit `{{value}}`',
    contains: '`{{name}}` enthält `{{value}}`',
  },
  tag: 'Tag `{{name}}`',
  any: 'eines von',
  all: 'alles von',
  not: 'nicht {{condition}}',
  always: 'immer',
  never: 'nie',
};
