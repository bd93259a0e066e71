/**
 * Where a fact is read from: the whole organization (or the part of it below
 * one of the policy's organization roots), the groups that own the subject, or
 * the subject itself.
 *
 * @public
 */
export type FactScopeKind = 'organization' | 'owner' | 'subject';

/**
 * What the numbers of a fact count. `share` is 0–1, `perDay` a rate a day, the
 * others are counts or ratios of counts.
 *
 * @public
 */
export type FactUnit =
  | 'count'
  | 'share'
  | 'perDay'
  | 'perService'
  | 'perDeveloper'
  | 'perTeam'
  | 'perPractice';

/**
 * How a fact that was told about parts is told of the whole, where nothing was
 * told of the whole itself.
 *
 * - `sum`: over the components that report it; a lower bound, as others may
 *   have more to report
 * - `median`: over the teams that report it
 *
 * @public
 */
export type RollUp = 'sum' | 'median';

/**
 * What the product knows about one kind of fact.
 *
 * @public
 */
export interface FactDefinition {
  /** Short title, in sentence case. */
  title: string;
  /** What the value means, in one sentence. */
  description: string;
  unit: FactUnit;
  scope: FactScopeKind;
  /**
   * `catalog` facts are read from catalog metadata; `external` facts are known
   * only when they are pushed, collected or attested.
   */
  reading: 'catalog' | 'external';
  /** Absent where reports about parts tell nothing of the whole. */
  rollUp?: RollUp;
  /** What to register so that the fact becomes known. */
  register: string;
  /** An example of that as YAML, where the catalog can show it. */
  example?: string;
}

/**
 * Every fact that the model uses, in the order in which they are shown.
 *
 * @public
 */
export const facts = {
  developers: {
    title: 'Developers',
    description:
      'Distinct users in the organization; a person in two groups counts once.',
    unit: 'count',
    scope: 'organization',
    reading: 'catalog',
    register:
      'Register people as User entities (or import them from your identity provider), with `memberOf` naming their groups.',
    example:
      'apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: jane.doe\nspec:\n  memberOf: [my-team]\n',
  },
  productLines: {
    title: 'Product lines',
    description:
      'Domains with at least one component; without domains, systems that group two components or more.',
    unit: 'count',
    scope: 'organization',
    reading: 'catalog',
    register:
      'Register Domain entities and name them in `spec.domain` of your systems.',
    example:
      'apiVersion: backstage.io/v1alpha1\nkind: Domain\nmetadata:\n  name: my-domain\nspec:\n  owner: my-team\n',
  },
  teams: {
    title: 'Teams',
    description: 'Groups that own at least one component.',
    unit: 'count',
    scope: 'organization',
    reading: 'catalog',
    register:
      'Register your teams as Group entities and name them in `spec.owner` of what they own.',
    example:
      'apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata:\n  name: my-team\nspec:\n  type: team\n  children: []\n',
  },
  services: {
    title: 'Services',
    description: 'Components of a service type.',
    unit: 'count',
    scope: 'owner',
    reading: 'catalog',
    register:
      'Give the component an owner that exists in the catalog, and services the type `service`.',
    example: 'spec:\n  type: service\n  owner: group:default/my-team\n',
  },
  clouds: {
    title: 'Cloud providers',
    description:
      'Distinct cloud providers that components and resources declare.',
    unit: 'count',
    scope: 'owner',
    reading: 'catalog',
    register:
      'Tag components and resources with their cloud (`aws`, `azure`, `gcp`), or add the annotations of your cloud plugin.',
    example: 'metadata:\n  tags:\n    - aws\n',
  },
  kubernetesShare: {
    title: 'Services on Kubernetes',
    description: 'Share of services that run on Kubernetes.',
    unit: 'share',
    scope: 'owner',
    reading: 'catalog',
    register:
      'Add the annotation `backstage.io/kubernetes-id` to services that run on Kubernetes.',
    example:
      'metadata:\n  annotations:\n    backstage.io/kubernetes-id: my-service\n',
  },
  dependenciesPerService: {
    title: 'Dependencies per service',
    description:
      '`dependsOn` and `consumesApi` relations that leave a service, per service.',
    unit: 'perService',
    scope: 'owner',
    reading: 'catalog',
    register:
      'Declare `spec.dependsOn` and `spec.consumesApis` on your services.',
    example: 'spec:\n  dependsOn:\n    - component:default/other-service\n',
  },
  toolsPerPractice: {
    title: 'Tools per practice',
    description: 'Mean number of distinct tools over the practices in use.',
    unit: 'perPractice',
    scope: 'owner',
    reading: 'catalog',
    register:
      'Add the annotations of the tools that you use for building, running and securing components.',
    example:
      'metadata:\n  annotations:\n    circleci.com/project-slug: github/my-org/my-service\n',
  },
  servicesPerDeveloper: {
    title: 'Services per developer',
    description: 'Services divided by the members of their owners.',
    unit: 'perDeveloper',
    scope: 'owner',
    reading: 'catalog',
    register:
      'Register the members of the owning group as User entities with `memberOf`.',
    example:
      'apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: jane.doe\nspec:\n  memberOf: [my-team]\n',
  },
  servicesPerTeam: {
    title: 'Services per team',
    description: 'Services divided by the teams that own them.',
    unit: 'perTeam',
    scope: 'owner',
    reading: 'catalog',
    register: 'Name an existing group in `spec.owner`.',
    example: 'spec:\n  owner: group:default/my-team\n',
  },
  technologiesPerTeam: {
    title: 'Technologies per team',
    description:
      'Distinct technologies, by the tags of the policy’s vocabulary.',
    unit: 'perTeam',
    scope: 'owner',
    reading: 'catalog',
    register:
      'Tag components with their languages, frameworks and datastores (`java`, `react`, `postgresql`, …).',
    example: 'metadata:\n  tags:\n    - java\n    - postgresql\n',
  },
  infrastructureTimeShare: {
    title: 'Time on infrastructure',
    description:
      'Share of developers’ time that goes into infrastructure; of several teams the median of those that report it.',
    unit: 'share',
    scope: 'owner',
    reading: 'external',
    rollUp: 'median',
    register: 'No catalog shows this: it has to be pushed or attested.',
  },
  deploymentsPerDay: {
    title: 'Deployments a day',
    description:
      'Production deployments a day; of owners and of the organization at least the sum over the components that report them.',
    unit: 'perDay',
    scope: 'owner',
    reading: 'external',
    rollUp: 'sum',
    register:
      'No catalog shows this: it has to be collected, pushed or attested.',
  },
  complianceRegimes: {
    title: 'Compliance regimes',
    description:
      'Distinct regimes that are declared (PCI DSS, SOC 2, HIPAA, GDPR, ISO 27001, …).',
    unit: 'count',
    scope: 'subject',
    reading: 'catalog',
    register:
      'Tag components, systems or domains with the regimes that apply (`pci-dss`, `soc2`, `gdpr`, …).',
    example: 'metadata:\n  tags:\n    - pci-dss\n',
  },
} as const satisfies Record<string, FactDefinition>;

/**
 * The id of a fact.
 *
 * @public
 */
export type FactId = keyof typeof facts;

/**
 * All fact ids, in the order of {@link facts}.
 *
 * @public
 */
export const factIds = Object.keys(facts) as FactId[];
