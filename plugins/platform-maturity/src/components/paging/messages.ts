export const pagingMessages = {
  /** The name of a control, after what it turns the pages of. */
  label: 'Pages of {{title}}',
  previous: 'Previous',
  next: 'Next',
  page: 'Page {{number}}',
  range: '{{from}}–{{to}} of {{count}}',
  showAll: 'Show all ({{count}})',
  showMore: 'Show {{more}} more ({{shown}} of {{count}} shown)',
} as const;
