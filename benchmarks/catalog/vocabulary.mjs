// How common things are in public descriptors: counted over 305 entities of 41
// organisations (139 of them components). Users are hardly ever public; their
// number is that of a company whose teams have six to seven people.

/** Shares of the kinds. */
export const kinds = {
  Component: 0.42,
  User: 0.24,
  Resource: 0.14,
  System: 0.08,
  API: 0.07,
  Group: 0.04,
  Domain: 0.01,
};

/** Components of so many entities have an annotation at all. */
export const annotatedShare = { Component: 0.75, other: 0.15 };

/** How many of 122 annotated entities carry it, and what it says. */
export const annotations = [
  ['github.com/project-slug', 80, name => `acme/${name}`],
  ['backstage.io/techdocs-ref', 35, () => 'dir:.'],
  [
    'backstage.io/source-location',
    20,
    name => `url:https://github.com/acme/${name}/`,
  ],
  ['github.com/team-slug', 18, (_, team) => `acme/${team}`],
  ['circleci.com/project-slug', 13, name => `github/acme/${name}`],
  ['backstage.io/kubernetes-id', 10, name => name],
  ['buildkite.com/project-slug', 8, name => `acme/${name}`],
  ['jira/project-key', 7, (_, team) => team.slice(0, 4).toUpperCase()],
  ['sentry.io/project-slug', 7, name => `acme/${name}`],
  ['servicenow.com/appcode', 5, name => name.slice(-3)],
  ['snyk.io/org-name', 4, () => 'acme'],
  ['sonarqube.org/project-key', 4, name => name],
  ['argocd/app-name', 3, name => name],
  ['aws.com/lambda-function-name', 3, name => name],
  ['lighthouse.com/website-url', 3, name => `https://${name}.example.com`],
  ['pagerduty.com/service-id', 3, name => `P${name.slice(-4)}`],
  ['pagerduty.com/integration-key', 2, name => `key-${name}`],
  ['datadoghq.com/dashboard-url', 2, () => 'https://app.datadoghq.com/d/1'],
  ['opsgenie.com/component-selector', 2, name => `tag:${name}`],
  ['rollbar.com/project-slug', 2, name => `acme/${name}`],
  ['grafana/dashboard-selector', 1, name => `tags @> '${name}'`],
  ['jenkins.io/github-folder', 1, name => `acme/${name}`],
  ['dev.azure.com/project', 1, name => name],
];

export const componentTypes = [
  ['service', 49],
  ['library', 34],
  ['website', 19],
  ['tool', 7],
  ['other', 5],
];

export const lifecycles = [
  ['production', 118],
  ['experimental', 31],
  ['deprecated', 6],
];

export const resourceTypes = [
  ['database', 20],
  ['s3-bucket', 10],
  ['queue', 8],
  ['kubernetes-namespace', 5],
  ['kubernetes-cluster', 2],
  ['buildkite-pipeline', 3],
];

/** Of all entities, so many have tags, labels, links, a description. */
export const shares = {
  tags: 0.22,
  labels: 0.02,
  links: 0.27,
  description: 0.77,
  title: 0.4,
  /** An owner that is in the catalog; the others name one that is gone. */
  ownerExists: 0.93,
};

export const tags = [
  ...['java', 'kotlin', 'go', 'python', 'typescript', 'react', 'nodejs'],
  ...['postgresql', 'mysql', 'redis', 'kafka', 'elasticsearch', 'graphql'],
  ...['aws', 'gcp', 'azure', 'kubernetes', 'terraform', 'helmchart', 'gitops'],
  ...['iac', 'serverless', 'tier-1', 'tier-4', 'pci-dss', 'gdpr', 'soc2'],
];

export const words = [
  ...['order', 'payment', 'basket', 'search', 'price', 'stock', 'parcel'],
  ...['route', 'driver', 'invoice', 'ledger', 'tax', 'claim', 'policy', 'risk'],
  ...['profile', 'login', 'consent', 'notice', 'mail', 'media', 'catalog'],
  ...['report', 'metric', 'audit', 'export', 'import', 'sync', 'feed', 'edge'],
];
