export const matrixMessages = {
  title: 'Where the components stand',
  subheader:
    'What the context of each calls for, and the stage that it has reached',
  corner: 'Called for',
  total: 'All',
  cell: '{{components}}: {{approach}} called for, at {{stage}}',
  row: '{{components}}: {{approach}} called for',
  column: '{{components}} at {{stage}}',
  components: { one: '{{count}} component', other: '{{count}} components' },
  show: 'Narrow the page to these components',
  showAll: 'Show everything again',
} as const;
