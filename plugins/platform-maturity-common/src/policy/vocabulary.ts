import type { FilterPredicate } from '@backstage/filter-predicates';
import { hasAnnotation, hasLabel, hasTag } from '../practices';

const tagged = (...tags: string[]) => tags.map(hasTag);
const annotated = (...keys: string[]) => keys.map(hasAnnotation);
const labelled = (key: string, ...values: string[]) => hasLabel(key, values);

/**
 * How a component or resource shows which cloud it runs on.
 *
 * @public
 */
export const clouds: Record<string, FilterPredicate> = {
  AWS: {
    $any: [
      ...annotated(
        'aws.com/lambda-function-name',
        'aws.com/lambda-region',
        'aws.amazon.com/arn',
        'aws.amazon.com/aws-codepipeline-tags',
        'aws.amazon.com/amazon-ecs-service-tags',
        'amazonaws.com/account-id',
      ),
      ...tagged('aws', 'lambda'),
      { 'spec.type': 's3-bucket' },
      labelled('cloud', 'aws'),
    ],
  },
  Azure: {
    $any: [
      ...annotated('azure.com/subscription-id'),
      ...tagged('azure'),
      labelled('cloud', 'azure'),
    ],
  },
  'Google Cloud': {
    $any: [
      ...annotated(
        'cloud.google.com/function-ids',
        'google.com/cloudbuild-project-slug',
      ),
      ...tagged('gcp', 'google-cloud'),
      labelled('cloud', 'gcp', 'google-cloud'),
    ],
  },
};

/**
 * How a component, or a resource that it depends on, shows that it runs on
 * Kubernetes.
 *
 * @public
 */
export const kubernetes: FilterPredicate = {
  $any: [
    ...annotated(
      'backstage.io/kubernetes-id',
      'backstage.io/kubernetes-label-selector',
      'backstage.io/kubernetes-namespace',
      'argocd/app-name',
      'argocd/app-selector',
    ),
    ...tagged('kubernetes', 'k8s', 'helm', 'helmchart'),
    { 'spec.type': { $in: ['kubernetes-cluster', 'kubernetes-namespace'] } },
  ],
};

/**
 * How an entity shows which compliance regimes apply to it.
 *
 * @public
 */
export const regimes: Record<string, FilterPredicate> = {
  'PCI DSS': {
    $any: [
      ...tagged('pci', 'pci-dss'),
      labelled('compliance', 'pci', 'pci-dss'),
    ],
  },
  'SOC 2': {
    $any: [...tagged('soc2', 'soc-2'), labelled('compliance', 'soc2', 'soc-2')],
  },
  HIPAA: { $any: [...tagged('hipaa'), labelled('compliance', 'hipaa')] },
  GDPR: { $any: [...tagged('gdpr'), labelled('compliance', 'gdpr')] },
  'ISO 27001': {
    $any: [
      ...tagged('iso27001', 'iso-27001'),
      labelled('compliance', 'iso27001', 'iso-27001'),
    ],
  },
  FedRAMP: {
    $any: [
      ...tagged('fedramp'),
      labelled('compliance', 'fedramp'),
      { 'spec.type': 'snyk-deployed-fedramp' },
    ],
  },
  DORA: { $any: [...tagged('eu-dora'), labelled('compliance', 'eu-dora')] },
};
