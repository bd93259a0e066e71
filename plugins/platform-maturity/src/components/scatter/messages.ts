export const scatterMessages = {
  title: {
    Group: 'Where groups stand',
    System: 'Where systems stand',
    Domain: 'Where domains stand',
  },
  subheader:
    'What the context of each calls for, against the foundation that it has. Area by number of services.',
  placed: 'Show',
  kinds: { Group: 'Groups', System: 'Systems', Domain: 'Domains' },
  xAxis: 'Demand of the context',
  yAxis: 'DevOps foundation',
  ready: 'ready for a platform',
  foundationFirst: 'foundation first',
  thin: 'ready for a thin platform',
  simple: 'keep it simple',
  alternative: {
    Group:
      '{{count}} groups by the demand of their context and their DevOps foundation: {{ready}} are ready for a platform, {{first}} need the foundation first, {{simple}} can keep it simple. The table shows the same.',
    System:
      '{{count}} systems by the demand of their context and their DevOps foundation: {{ready}} are ready for a platform, {{first}} need the foundation first, {{simple}} can keep it simple. The table shows the same.',
    Domain:
      '{{count}} domains by the demand of their context and their DevOps foundation: {{ready}} are ready for a platform, {{first}} need the foundation first, {{simple}} can keep it simple. The table shows the same.',
  },
  tooltip:
    '{{name}}: the context calls for {{approach}}; stands at {{stage}}. Next: {{move}}.',
  figures: 'Demand {{demand}}, foundation {{foundation}}, {{services}}',
  narrow: 'Narrow the page to {{approach}}',
  showAll: 'Show everything again',
  loading: 'Loading the chart',
  failed: 'The chart could not be loaded',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  notEnough: 'Not enough known',
  notEnoughIntro: 'Of these the demand or the foundation is not known yet:',
  none: 'Of none is enough known to be placed here yet.',
  noneFiltered: 'None with this answer can be placed here.',
  largestOnly: 'The {{count}} with the most services are shown.',
} as const;
