import type { PracticeDefinition } from './PracticeDefinition';
import { annotationSignal } from './Signal';

export const observability = {
  title: 'Monitoring and observability',
  description:
    'Whoever runs the component sees how it does: metrics, logs, traces, errors.',
  weight: 1,
  signals: [
    annotationSignal('datadoghq.com/dashboard-url', 'Datadog'),
    annotationSignal('datadoghq.com/graph-token', 'Datadog'),
    annotationSignal('grafana/dashboard-selector', 'Grafana'),
    annotationSignal('grafana/overview-dashboard', 'Grafana'),
    annotationSignal('grafana/tag-selector', 'Grafana'),
    annotationSignal('grafana/alert-label-selector', 'Grafana'),
    annotationSignal('prometheus.io/rule', 'Prometheus'),
    annotationSignal('prometheus.io/alert', 'Prometheus'),
    annotationSignal('newrelic.com/dashboard-guid', 'New Relic'),
    annotationSignal('dynatrace.com/dynatrace-entity-id', 'Dynatrace'),
    annotationSignal('dynatrace.com/guardian-tags', 'Dynatrace'),
    // Errors or page loads alone are a part of the picture.
    annotationSignal('sentry.io/project-slug', 'Sentry', 'partial'),
    annotationSignal('bugsnag.com/project-key', 'Bugsnag', 'partial'),
    annotationSignal('rollbar.com/project-slug', 'Rollbar', 'partial'),
    annotationSignal('lighthouse.com/website-url', 'Lighthouse', 'partial'),
    {
      id: 'link:dashboard',
      kind: 'declared',
      filter: {
        $any: [
          { 'metadata.links': { $contains: { icon: 'dashboard' } } },
          { 'metadata.links': { $contains: { type: 'dashboard' } } },
        ],
      },
      outcome: 'partial',
    },
  ],
  register: 'Add the annotation of the dashboard that shows the component.',
  example:
    'annotations:\n  grafana/dashboard-selector: "tags @> \'my-service\'"\n',
  improve:
    'Give every component a dashboard with its metrics, logs, traces and errors.',
  effort: 'M',
  role: 'siteReliabilityEngineer',
  links: [
    {
      title: 'DORA: monitoring and observability',
      url: 'https://dora.dev/capabilities/monitoring-and-observability/',
    },
  ],
} as const satisfies PracticeDefinition;
