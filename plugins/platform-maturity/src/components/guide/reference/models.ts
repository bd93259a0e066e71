/** Where to read on about each model. */
export const modelUrls = {
  cncf: 'https://tag-app-delivery.cncf.io/whitepapers/platform-eng-maturity-model/',
  microsoft:
    'https://learn.microsoft.com/en-us/platform-engineering/platform-engineering-capability-model',
  dora: 'https://dora.dev/guides/dora-metrics/',
  teamTopologies: 'https://teamtopologies.com/key-concepts',
} as const;

/** Shares of failed changes, 0–1, in the clusters of DORA's survey of 2024. */
export const doraFailures = {
  elite: 0.05,
  high: 0.2,
  medium: 0.1,
  low: 0.4,
} as const;

/** A cluster of DORA's survey of 2024. */
export type DoraCluster = keyof typeof doraFailures;

/** All of them, in the order in which they are shown. */
export const doraClusters = Object.keys(doraFailures) as DoraCluster[];
