import type { PracticeDefinition } from './PracticeDefinition';
import { annotationSignal, tagSignal } from './Signal';

export const ciCd = {
  title: 'Continuous integration and delivery',
  description: 'Every change is built, tested and delivered by a pipeline.',
  weight: 1,
  signals: [
    annotationSignal('circleci.com/project-slug', 'CircleCI'),
    annotationSignal('buildkite.com/project-slug', 'Buildkite'),
    annotationSignal('jenkins.io/job-full-name', 'Jenkins'),
    annotationSignal('jenkins.io/job-slug', 'Jenkins'),
    annotationSignal('jenkins.io/github-folder', 'Jenkins'),
    annotationSignal('travis-ci.com/repo-slug', 'Travis CI'),
    annotationSignal('dev.azure.com/build-definition', 'Azure Pipelines'),
    annotationSignal('gocd.org/pipelines', 'GoCD'),
    annotationSignal('harness.io/pipelines', 'Harness'),
    annotationSignal('octopus.com/project-id', 'Octopus Deploy'),
    annotationSignal('bitrise.io/app', 'Bitrise'),
    annotationSignal('google.com/cloudbuild-project-slug', 'Cloud Build'),
    annotationSignal('janus-idp.io/tekton', 'Tekton'),
    annotationSignal('argocd/app-name', 'Argo CD'),
    annotationSignal('argocd/app-selector', 'Argo CD'),
    annotationSignal('gitops.elastic.co/service-name', 'Elastic GitOps'),
    {
      id: 'resource:buildkite-pipeline',
      tool: 'Buildkite',
      kind: 'declared',
      on: 'resource',
      filter: { 'spec.type': 'buildkite-pipeline' },
      outcome: 'met',
    },
    tagSignal('gitops', 'GitOps', 'partial'),
    tagSignal('github-actions', 'GitHub Actions', 'met'),
    tagSignal('gitlab-ci', 'GitLab CI', 'met'),
  ],
  register:
    'Add the annotation of the pipeline that builds and deploys the component.',
  example:
    'annotations:\n  circleci.com/project-slug: github/my-org/my-service\n',
  improve: 'Build and deploy every component by a pipeline.',
  effort: 'M',
  role: 'devopsEngineer',
  links: [
    {
      title: 'DORA: continuous integration',
      url: 'https://dora.dev/capabilities/continuous-integration/',
    },
    {
      title: 'DORA: continuous delivery',
      url: 'https://dora.dev/capabilities/continuous-delivery/',
    },
  ],
} as const satisfies PracticeDefinition;
