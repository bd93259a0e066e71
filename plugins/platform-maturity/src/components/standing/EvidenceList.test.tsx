import {
  defaultPolicy,
  hasLabel,
  organizationRef,
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

const now = Date.now();

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
    service(
      'bare',
      'shop',
      {},
      {
        annotations: {
          'paved.dev/not-applicable.observability': 'A prototype only',
        },
      },
    ),
  ],
  policy,
  {
    reports: [
      {
        subject: 'component:default/checkout',
        source: 'collector:github',
        observedAt: new Date(now - 3 * 3600_000).toISOString(),
        practice: 'ciCd',
        outcome: 'met',
        title: 'build of main',
        url: 'https://example.com/builds',
      },
      {
        subject: 'group:default/shop',
        source: 'attested',
        observedAt: new Date(now - 3 * 3600_000).toISOString(),
        expiresAt: new Date(now + 90 * 86_400_000).toISOString(),
        by: 'user:default/ada',
        practice: 'incidentResponse',
        outcome: 'met',
        title: 'Incident reviews',
        comment: 'After every incident',
      },
      {
        subject: 'organization',
        source: 'pushed',
        observedAt: new Date(now - 3 * 3600_000).toISOString(),
        practice: 'selfService',
        outcome: 'met',
      },
    ],
    failures: [],
    now: new Date(now).toISOString(),
  },
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
  report: /checkout: build of main, collected by github 3 hours ago · see it/,
  attestation:
    /shop: Incident reviews, attested by .*ada .* ago, ends in .*: “After every incident”/,
  override:
    /bare: does not apply: A prototype only \(annotation paved\.dev\/not-applicable\.observability\)/,
};

/** A missing sign of what nobody records. */
function absence() {
  return evidence.flatMap(item =>
    item.type === 'absence' && item.recordedBy === 0 ? [item] : [],
  )[0];
}

describe('evidence', () => {
  it.each(Object.entries(expected))('shows %s', async (kind, words) => {
    const found = evidence.filter(
      item =>
        item.type === kind &&
        // Of absences, one that the organization records elsewhere.
        (item.type !== 'absence' || item.recordedBy > 0) &&
        // Of reports, one about an entity.
        (item.type !== 'report' || item.entityRef !== organizationRef),
    );
    expect(found.length).toBeGreaterThan(0);

    renderWithApi(
      <EvidenceList practice="ciCd" evidence={found.slice(0, 1)} />,
      new FakeApi(),
    );

    expect(await screen.findByRole('listitem')).toHaveTextContent(words);
  });

  it('tells what was reported of the whole organization', async () => {
    const report = evidence.filter(
      item => item.type === 'report' && item.entityRef === 'organization',
    );

    renderWithApi(
      <EvidenceList practice="ciCd" evidence={report.slice(0, 1)} />,
      new FakeApi(),
    );

    expect(await screen.findByRole('listitem')).toHaveTextContent(
      'whole organization: pushed 3 hours ago',
    );
  });

  it.each(['annotation', 'label', 'tag', 'field'])(
    'links a %s to the entity, and to where it is written',
    async kind => {
      const [item] = evidence.filter(({ type }) => type === kind);
      renderWithApi(
        <EvidenceList practice="ciCd" evidence={[item]} />,
        new FakeApi(),
      );

      const links = await screen.findAllByRole('link');
      expect(links.map(link => link.getAttribute('href'))).toEqual([
        '/catalog/default/component/checkout',
        '/catalog/default/component/checkout?inspect=yaml',
      ]);
    },
  );

  it('says where a collector fails that saw it', async () => {
    const lost = { ...absence(), lost: 'GitHub: The token has expired.' };

    renderWithApi(
      <EvidenceList practice="ciCd" evidence={[lost]} />,
      new FakeApi(),
    );

    expect(await screen.findByRole('listitem')).toHaveTextContent(
      'no sign any more, as the collector that saw one fails. GitHub: The token has expired.',
    );
  });

  it('says where nobody records a practice', async () => {
    renderWithApi(
      <EvidenceList practice="ciCd" evidence={[absence()]} />,
      new FakeApi(),
    );

    expect(await screen.findByRole('listitem')).toHaveTextContent(
      'no sign, here or anywhere in the organization',
    );
  });
});
