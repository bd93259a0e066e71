import type { Entity } from '@backstage/catalog-model';
import { entity, service, users } from './catalog';

const wellRun = {
  annotations: {
    'circleci.com/project-slug': 'github/acme/checkout',
    'grafana/dashboard-selector': "tags @> 'checkout'",
    'pagerduty.com/service-id': 'P1',
    'snyk.io/org-name': 'acme',
    'backstage.io/kubernetes-id': 'checkout',
  },
  tags: ['terraform', 'aws', 'java', 'postgresql', 'redis', 'kafka', 'react'],
};

export const checkout = service(
  'checkout',
  'shop',
  { system: 'store' },
  { ...wellRun, title: 'Checkout' },
);

/** Says nothing about itself. */
export const ledger = service('ledger', 'finance', { system: 'books' });

/** Its owner is not in the catalog. */
export const pilot = service('pilot', 'gone');

/** Left out by the policy. */
export const retired = service('retired', 'shop', { lifecycle: 'deprecated' });

export const shop = entity(
  'Group',
  'shop',
  { type: 'team', children: [] },
  { title: 'Shop' },
);

/** A company of sixty developers with two teams that stand apart. */
export const company: Entity[] = [
  shop,
  entity('Group', 'finance', { type: 'team', children: [] }),
  entity('Group', 'idle', { type: 'team', children: [] }),
  ...users('shop', 40),
  ...users('finance', 20),
  entity('Domain', 'commerce', { owner: 'shop' }),
  entity('Domain', 'money', { owner: 'finance' }),
  entity('System', 'store', { owner: 'shop', domain: 'commerce' }),
  entity('System', 'books', { owner: 'finance', domain: 'money' }),
  checkout,
  ...Array.from({ length: 20 }, (_, index) =>
    service(`shop-${index}`, 'shop', { system: 'store' }, wellRun),
  ),
  ledger,
  service('accounts', 'finance', { system: 'books' }),
  service('taxes', 'finance', { system: 'books' }),
  pilot,
  retired,
  entity('Template', 'java-service', { type: 'service', owner: 'shop' }),
];
