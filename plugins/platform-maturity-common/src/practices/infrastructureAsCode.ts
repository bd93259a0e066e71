import type { PracticeDefinition } from './PracticeDefinition';
import { annotationSignal, tagSignal } from './Signal';

export const infrastructureAsCode = {
  title: 'Infrastructure as code',
  description:
    'Infrastructure is described in files and created by automation.',
  weight: 1,
  signals: [
    annotationSignal('terraform/organization', 'Terraform'),
    annotationSignal('terraform/workspaces', 'Terraform'),
    annotationSignal('argocd/app-name', 'Argo CD'),
    annotationSignal('argocd/app-selector', 'Argo CD'),
    annotationSignal('gitops.elastic.co/service-name', 'Elastic GitOps'),
    annotationSignal('pulumi.com/project-slug', 'Pulumi'),
    // Kubernetes objects are described in files, but not always kept as code; it
    // is where things run rather than a tool of this practice.
    annotationSignal('backstage.io/kubernetes-id', undefined, 'partial'),
    annotationSignal(
      'backstage.io/kubernetes-label-selector',
      undefined,
      'partial',
    ),
    tagSignal('terraform', 'Terraform', 'met'),
    tagSignal('opentofu', 'OpenTofu', 'met'),
    tagSignal('pulumi', 'Pulumi', 'met'),
    tagSignal('cloudformation', 'CloudFormation', 'met'),
    tagSignal('ansible', 'Ansible', 'met'),
    tagSignal('crossplane', 'Crossplane', 'met'),
    tagSignal('helm', 'Helm', 'met'),
    tagSignal('helmchart', 'Helm', 'met'),
    tagSignal('gitops', 'GitOps', 'met'),
    tagSignal('iac', undefined, 'met'),
  ],
  register:
    'Tag the component with the tool that describes its infrastructure, or add its annotation.',
  example: 'tags:\n  - terraform\n',
  improve:
    'Describe the infrastructure of every component in files, and let automation apply them.',
  effort: 'L',
  role: 'devopsEngineer',
  links: [
    {
      title: 'DORA: flexible infrastructure',
      url: 'https://dora.dev/capabilities/flexible-infrastructure/',
    },
  ],
} as const satisfies PracticeDefinition;
