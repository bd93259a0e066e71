import type { Reported } from '@paved/plugin-platform-maturity-common';

const hour = 3600_000;

/** A moment so many hours from now. */
export function hoursFromNow(hours: number): string {
  // A minute further off, so that it is so many hours still when it is shown.
  const further = hours < 0 ? -60_000 : 60_000;
  return new Date(Date.now() + hours * hour + further).toISOString();
}

/** What was told about the company: values, outcomes, and what has expired. */
export const told: Reported = {
  reports: [
    {
      subject: 'group:default/shop',
      source: 'attested',
      observedAt: hoursFromNow(-3),
      expiresAt: hoursFromNow(24 * 90),
      by: 'user:default/shop-1',
      comment: 'As of this quarter',
      fact: 'servicesPerTeam',
      value: 2,
    },
    {
      subject: 'component:default/checkout',
      source: 'pushed',
      observedAt: hoursFromNow(-5),
      by: 'ci',
      fact: 'deploymentsPerDay',
      value: 2.5,
    },
    {
      subject: 'component:default/checkout',
      source: 'collector:github',
      observedAt: hoursFromNow(-4),
      fact: 'deploymentsPerDay',
      value: 6,
    },
    {
      subject: 'group:default/shop',
      source: 'attested',
      observedAt: hoursFromNow(-24 * 200),
      expiresAt: hoursFromNow(-48),
      by: 'user:default/shop-1',
      fact: 'infrastructureTimeShare',
      value: 0.3,
    },
    {
      subject: 'component:default/checkout',
      source: 'pushed',
      observedAt: hoursFromNow(-5),
      fact: 'leadTimeHours',
      value: 20.25,
    },
    {
      subject: 'group:default/shop',
      source: 'collector:github',
      observedAt: hoursFromNow(-5),
      fact: 'changeFailureShare',
      value: 0.15,
    },
    {
      subject: 'component:default/ledger',
      source: 'attested',
      observedAt: hoursFromNow(-5),
      practice: 'observability',
      outcome: 'met',
    },
    {
      subject: 'organization',
      source: 'pushed',
      observedAt: hoursFromNow(-5),
      fact: 'kubernetesShare',
      value: 7,
    },
  ],
  failures: [
    {
      collector: 'github',
      title: 'GitHub',
      facts: ['deploymentsPerDay'],
      practices: [],
      reason: 'The token has expired.',
      failedAt: hoursFromNow(-1),
    },
  ],
  now: new Date().toISOString(),
};
