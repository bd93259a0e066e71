export const axisMessages = {
  heading: 'In three numbers',
  demand: 'Demand of the context',
  foundation: 'DevOps foundation',
  platform: 'Platform capabilities',
  known: '{{coverage}} known',
  unknown: 'unknown',
  unknownAxis: '{{title}}: unknown, {{coverage}} known',
  knownAxis: '{{title}}: {{value}}, in the area “{{zone}}”; {{coverage}} known',
  /** The areas of each axis, from its lower end on. */
  zones: {
    demand: {
      devops: 'DevOps',
      hybrid: 'thin platform',
      platformEngineering: 'platform engineering',
    },
    foundation: { weak: 'to strengthen', strong: 'carries a platform' },
    platform: {
      little: 'little yet',
      introduced: 'introduced',
      product: 'as a product',
    },
  },
} as const;
