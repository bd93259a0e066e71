/** Where Scorecard's metrics come from. */
export const datasource = 'descriptors';

const annotated =
  key =>
  ({ metadata }) =>
    Boolean(metadata.annotations?.[key]);
const filled =
  key =>
  ({ metadata }) =>
    Object.keys(metadata[key] ?? {}).length > 0;

/** Nine things that a component's descriptor says or does not say. */
export const metrics = {
  title: filled('title'),
  description: filled('description'),
  tags: filled('tags'),
  links: filled('links'),
  owner: ({ spec }) => Boolean(spec?.owner),
  groupOwner: ({ spec }) =>
    Boolean(spec?.owner) && !String(spec.owner).startsWith('user:'),
  techdocs: annotated('backstage.io/techdocs-ref'),
  pipeline: annotated('circleci.com/project-slug'),
  onCall: annotated('pagerduty.com/service-id'),
};

export const metricIds = Object.keys(metrics).map(
  name => `${datasource}.${name}`,
);
