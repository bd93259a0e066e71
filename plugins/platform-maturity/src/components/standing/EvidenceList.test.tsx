import {
  defaultPolicy,
  hasLabel,
  type EvidenceKind,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import { screen } from '@testing-library/react';
import { assessed, entity, service, users } from '../../__fixtures__/catalog';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { EvidenceList } from './EvidenceList';

// The shipped signals look at no label and no plain field; a company's may.
const policy: Policy = {
  ...defaultPolicy,
  practices: {
    ...defaultPolicy.practices,
    ciCd: {
      weight: 1,
      signals: [
        ...defaultPolicy.practices.ciCd.signals,
        {
          id: 'label',
          kind: 'declared',
          filter: hasLabel('ci', ['yes']),
          outcome: 'met',
        },
        {
          id: 'field',
          kind: 'declared',
          filter: { 'spec.pipeline': 'main' },
          outcome: 'met',
        },
      ],
    },
  },
};

const { assessments } = assessed(
  [
    entity('Group', 'shop', { type: 'team', children: [] }),
    ...users('shop', 10),
    entity('Template', 'java-service', { type: 'service', owner: 'shop' }),
    service(
      'checkout',
      'shop',
      { pipeline: 'main' },
      {
        annotations: { 'circleci.com/project-slug': 'github/acme/checkout' },
        labels: { ci: 'yes' },
        tags: ['terraform'],
        links: [
          {
            url: 'https://example.com/runbook',
            title: 'Runbook of checkout',
            type: 'runbook',
          },
        ],
      },
    ),
    service('bare', 'shop'),
  ],
  policy,
);

const evidence = assessments.flatMap(({ practices, capabilities }) =>
  [...Object.values(practices), ...Object.values(capabilities)].flatMap(
    finding => finding.evidence,
  ),
);

const expected: Record<EvidenceKind, RegExp> = {
  annotation:
    /checkout: annotation circleci\.com\/project-slug = github\/acme\/checkout/,
  label: /checkout: label ci = yes/,
  tag: /checkout: tag terraform/,
  link: /checkout: link Runbook of checkout/,
  field: /checkout: field spec\.pipeline = main/,
  organization: /1 templates .*: java-service/,
  absence: /bare: no sign, while 1 of 2 components/,
};

describe('evidence', () => {
  it.each(Object.entries(expected))('shows %s', async (kind, words) => {
    const found = evidence.filter(
      item =>
        item.type === kind &&
        // Of absences, one that the organization records elsewhere.
        (item.type !== 'absence' || item.recordedBy > 0),
    );
    expect(found.length).toBeGreaterThan(0);

    renderWithApi(<EvidenceList evidence={found.slice(0, 1)} />, new FakeApi());

    expect(await screen.findByRole('listitem')).toHaveTextContent(words);
  });

  it('says where nobody records a practice', async () => {
    const absence = evidence.find(
      item => item.type === 'absence' && item.recordedBy === 0,
    )!;

    renderWithApi(<EvidenceList evidence={[absence]} />, new FakeApi());

    expect(await screen.findByRole('listitem')).toHaveTextContent(
      'no sign, here or anywhere in the organization',
    );
  });
});
