export const modelMessages = {
  title: 'Reference models',
  subheader:
    'What others have described, and how it relates to the answers here.',
  cncf: {
    title: 'CNCF Platform Engineering Maturity Model',
    text: 'Five aspects of a platform effort, each at one of four levels. Every aspect is answered by itself and they are never averaged into one number; the highest level is not a goal in itself.',
    caption:
      'Share of respondents at each level (State of Platform Engineering, volume 4, 2025)',
    aspect: 'Aspect',
    link: 'CNCF Platform Engineering Maturity Model',
  },
  microsoft: {
    title: 'Microsoft Platform Engineering Capability Model',
    text: 'Six capabilities: investment, adoption, governance, provisioning and management, interfaces, measurement and feedback. Each goes from initial over repeatable, defined and managed to optimizing. It is close to the model of the CNCF, with governance and provisioning told apart.',
    link: 'Microsoft Learn: Platform Engineering Capability Model',
  },
  dora: {
    title: 'DORA measures of delivery',
    text: 'How fast changes get to users and how well that goes. Each year’s survey is grouped anew into clusters. They describe and do not rank: in 2024 the medium cluster failed **less** often than the high one, so there is no ladder that all measures climb together. No level here is derived from them.',
    caption: 'Clusters of the DORA survey of 2024',
    cluster: 'Cluster',
    leadTime: 'Lead time',
    deployments: 'Deployments',
    failures: 'Failed changes',
    recovery: 'Recovery',
    link: 'DORA: software delivery performance metrics',
    /** The clusters of 2024, as they were published. */
    clusters: {
      elite: {
        title: 'Elite',
        leadTime: 'under a day',
        deployments: 'on demand',
        recovery: 'under an hour',
      },
      high: {
        title: 'High',
        leadTime: 'a day to a week',
        deployments: 'daily to weekly',
        recovery: 'under a day',
      },
      medium: {
        title: 'Medium',
        leadTime: 'a week to a month',
        deployments: 'weekly to monthly',
        recovery: 'under a day',
      },
      low: {
        title: 'Low',
        leadTime: 'one to six months',
        deployments: 'monthly to half-yearly',
        recovery: 'a week to a month',
      },
    },
  },
  teamTopologies: {
    title: 'Team Topologies',
    text: 'Teams of nine at most, one owner to each service, and no more than a team can hold in its head: two or three simple domains, or one that is complex. A platform is there to take away the load that has nothing to do with the product, which is why the load of a team is one of the five factors.',
    link: 'Team Topologies: key concepts',
  },
} as const;
