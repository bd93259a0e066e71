export const deliveryMessages = {
  title: 'Delivery performance',
  subheader:
    'DORA’s measures, as far as they were reported. They are shown for their own sake: no recommendation rests on them.',
  ofOwner: 'of the owning team',
  source: 'Source',
  insteadOf: 'instead of',
  hours: { one: '{{count}} hour', other: '{{count}} hours' },
} as const;
