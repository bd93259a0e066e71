export const filterMessages = {
  annotation: {
    exists: 'annotation `{{name}}`',
    lacks: 'no annotation `{{name}}`',
    is: 'annotation `{{name}}` is `{{value}}`',
    isOneOf: 'annotation `{{name}}` is one of `{{value}}`',
    startsWith: 'annotation `{{name}}` starts with `{{value}}`',
    contains: 'annotation `{{name}}` contains `{{value}}`',
  },
  label: {
    exists: 'label `{{name}}`',
    lacks: 'no label `{{name}}`',
    is: 'label `{{name}}` is `{{value}}`',
    isOneOf: 'label `{{name}}` is one of `{{value}}`',
    startsWith: 'label `{{name}}` starts with `{{value}}`',
    contains: 'label `{{name}}` contains `{{value}}`',
  },
  /** Of anything else of an entity. */
  path: {
    exists: '`{{name}}`',
    lacks: 'no `{{name}}`',
    is: '`{{name}}` is `{{value}}`',
    isOneOf: '`{{name}}` is one of `{{value}}`',
    startsWith: '`{{name}}` starts with `{{value}}`',
    contains: '`{{name}}` contains `{{value}}`',
  },
  tag: 'tag `{{name}}`',
  /** A list of conditions follows. */
  any: 'any of',
  all: 'all of',
  not: 'not {{condition}}',
  always: 'always',
  never: 'never',
} as const;
