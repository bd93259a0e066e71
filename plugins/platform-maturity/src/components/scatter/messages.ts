export const scatterMessages = {
  title: 'Where groups stand',
  subheader:
    'What the context of each group calls for, against the foundation that it has. Area by number of services.',
  xAxis: 'Demand of the context',
  yAxis: 'DevOps foundation',
  ready: 'ready for a platform',
  foundationFirst: 'foundation first',
  thin: 'ready for a thin platform',
  simple: 'keep it simple',
  alternative:
    '{{count}} groups by the demand of their context and their DevOps foundation: {{ready}} are ready for a platform, {{first}} need the foundation first, {{simple}} can keep it simple. The table shows the same.',
  tooltip:
    '{{name}}: the context calls for {{approach}}; stands at {{stage}}. Next: {{move}}.',
  figures: 'Demand {{demand}}, foundation {{foundation}}, {{services}}',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  notEnough: 'Not enough known',
  notEnoughIntro:
    'Of these groups the demand or the foundation is not known yet:',
  none: 'No group has enough known to be placed here yet.',
  largestOnly: 'The {{count}} groups with the most services are shown.',
} as const;
