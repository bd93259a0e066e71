import type { PracticeDefinition } from './PracticeDefinition';
import { annotationSignal } from './Signal';

export const incidentResponse = {
  title: 'Incident response and reliability',
  description:
    'Somebody is called when it breaks, and incidents are learned from.',
  weight: 1,
  signals: [
    annotationSignal('pagerduty.com/service-id', 'PagerDuty'),
    annotationSignal('pagerduty.com/integration-key', 'PagerDuty'),
    annotationSignal('opsgenie.com/component-selector', 'Opsgenie'),
    annotationSignal('opsgenie.com/team', 'Opsgenie'),
    annotationSignal('splunk.com/on-call-team', 'Splunk On-Call'),
    annotationSignal('splunk.com/on-call-routing-key', 'Splunk On-Call'),
    annotationSignal('firehydrant.com/service-name', 'FireHydrant'),
    annotationSignal('rootly.com/service-slug', 'Rootly'),
    annotationSignal('ilert.com/integration-key', 'ilert'),
    // A record in the CMDB or a runbook helps, but calls nobody.
    annotationSignal('servicenow.com/appcode', 'ServiceNow', 'partial'),
    annotationSignal('servicenow.com/entity-id', 'ServiceNow', 'partial'),
    {
      id: 'link:runbook',
      kind: 'declared',
      filter: {
        $any: [
          { 'metadata.links': { $contains: { type: 'runbook' } } },
          {
            'metadata.links': {
              $contains: { title: { $hasPrefix: 'Runbook' } },
            },
          },
        ],
      },
      outcome: 'partial',
    },
  ],
  register:
    'Add the annotation of the on-call service that is called when the component fails.',
  example: 'annotations:\n  pagerduty.com/service-id: PABC123\n',
  improve: 'Put every component on call, and review its incidents.',
  effort: 'S',
  role: 'siteReliabilityEngineer',
  links: [
    {
      title: 'Google SRE: managing incidents',
      url: 'https://sre.google/sre-book/managing-incidents/',
    },
    {
      title: 'Google SRE: postmortem culture',
      url: 'https://sre.google/sre-book/postmortem-culture/',
    },
  ],
} as const satisfies PracticeDefinition;
