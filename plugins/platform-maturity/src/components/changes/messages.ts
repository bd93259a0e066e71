export const changeMessages = {
  title: 'What would change it',
  measureMore: '**{{result}}** at **{{value}}**, {{distance}} more',
  measureLess: '**{{result}}** at **{{value}}**, {{distance}} fewer',
  practice:
    '**{{result}}** once **{{practice}}** is met by {{components}} more',
  one: '{{count}} component',
  other: '{{count}} components',
  inherited: '**{{result}}** once **{{practice}}** is met',
  nothing: 'No single change would: several things would have to change.',
} as const;
