import type { PracticeDefinition } from './PracticeDefinition';
import { annotationSignal, tagSignal } from './Signal';

export const devSecOps = {
  title: 'Security integration',
  description:
    'Code, dependencies and images are checked for weaknesses on the way to production.',
  weight: 1,
  signals: [
    annotationSignal('snyk.io/org-name', 'Snyk'),
    annotationSignal('snyk.io/org-id', 'Snyk'),
    annotationSignal('snyk.io/project-ids', 'Snyk'),
    annotationSignal('snyk.io/target-id', 'Snyk'),
    annotationSignal('sonarqube.org/project-key', 'SonarQube'),
    annotationSignal('dependencytrack/project-id', 'Dependency-Track'),
    annotationSignal('blackduck/project', 'Black Duck'),
    annotationSignal('wiz.io/project-id', 'Wiz'),
    // The registry scans images; the code is another matter.
    annotationSignal('quay.io/repository-slug', 'Quay', 'partial'),
    annotationSignal('endoflife.date/products', 'endoflife.date', 'partial'),
    tagSignal('sast-disabled', undefined, 'unmet'),
  ],
  register: 'Add the annotation of the scanner that checks the component.',
  example: 'annotations:\n  sonarqube.org/project-key: my-service\n',
  improve:
    'Scan the code, dependencies and images of every component in its pipeline.',
  effort: 'M',
  role: 'securityEngineer',
  links: [
    {
      title: 'DORA: pervasive security',
      url: 'https://dora.dev/capabilities/pervasive-security/',
    },
  ],
} as const satisfies PracticeDefinition;
