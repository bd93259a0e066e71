export const axisMessages = {
  heading: 'In three numbers',
  demand: 'Demand of the context',
  foundation: 'DevOps foundation',
  platform: 'Platform capabilities',
  known: '{{coverage}} known',
  unknown: 'unknown',
  unknownAxis: '{{title}}: unknown, {{coverage}} known',
  knownAxis: '{{title}}: {{value}}, in the area “{{zone}}”; {{coverage}} known',
  zones: {
    demand: ['DevOps', 'thin platform', 'platform engineering'],
    foundation: ['to strengthen', 'carries a platform'],
    platform: ['little yet', 'introduced', 'as a product'],
  },
} as const;
