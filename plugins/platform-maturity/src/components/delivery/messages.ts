export const deliveryMessages = {
  title: 'Delivery performance',
  subheader:
    'DORA’s measures, as far as they were reported. They are shown for their own sake: no recommendation rests on them.',
  source: 'Source: {{source}}',
  sourceOfOwner: 'Source: {{source}} (of the owning team)',
  insteadOf: 'instead of {{values}}',
  hours: { one: '{{count}} hour', other: '{{count}} hours' },
} as const;
