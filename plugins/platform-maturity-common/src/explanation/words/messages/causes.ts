/** What changed between two standings of a subject. */
export const causes = {
  fact: {
    changed: '**{{fact}}**: from {{before}} to {{after}}',
    known: '**{{fact}}**: now known, {{after}}',
    unknown: '**{{fact}}**: not known any more, was {{before}}',
    stale: '**{{fact}}**: what was reported ran out, was {{before}}',
  },
  finding: {
    changed: '**{{practice}}**: from {{before}} to {{after}} in place',
    known: '**{{practice}}**: now known, {{after}} in place',
    unknown: '**{{practice}}**: not known any more',
    counts: '**{{practice}}**: other components, {{after}} in place as before',
  },
  policy: {
    changed: 'The **policy** was changed: {{keys}}',
    some: 'The **policy** was changed',
    more: '{{count}} more',
  },
  engine: 'The **rules** themselves were refined',
  components: {
    changed: '**Components**: from {{before}} to {{count}}',
    same: '**Components**: others than before, {{count}} in all',
    came: { one: '{{count}} came in', other: '{{count}} came in' },
    left: { one: '{{count}} left', other: '{{count}} left' },
  },
};
