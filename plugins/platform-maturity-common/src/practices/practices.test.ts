import {
  evaluateFilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import {
  decide,
  findingOf,
  isRecorded,
  matchSignals,
} from './componentFinding';
import { evidenceOf } from './evidenceOf';
import { capabilities, practices } from './practices';
import type {
  CapabilityDefinition,
  PracticeDefinition,
} from './PracticeDefinition';
import { annotationSignal, tagSignal, type Signal } from './Signal';

const ref = 'component:default/checkout';

function component(metadata: object, rest: object = {}) {
  return { ref, entity: { kind: 'Component', metadata, ...rest } };
}

describe('the registry', () => {
  const all: [string, PracticeDefinition | CapabilityDefinition][] =
    Object.entries({
      ...practices,
      ...capabilities,
    });

  it.each(all)('%s has what every practice needs', (_id, practice) => {
    const organizationSignals =
      'organizationSignals' in practice ? practice.organizationSignals : [];
    const signals = [...practice.signals, ...organizationSignals];
    expect(signals.length).toBeGreaterThan(0);
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
    for (const { filter } of signals) {
      expect(() => parseFilterPredicate(filter)).not.toThrow();
      // Nothing must match an entity that says nothing.
      expect(
        evaluateFilterPredicate(filter, {
          kind: 'Component',
          metadata: { name: 'x' },
          spec: {},
        }),
      ).toBe(false);
    }
    expect(practice.weight).toBeGreaterThan(0);
    expect(practice.register).toMatch(/\.$/);
    expect(practice.example).toMatch(/\n$/);
  });
});

describe('matchSignals and evidenceOf', () => {
  it('shows the annotation, tag, link or resource that a signal rests on', () => {
    const signals: Signal[] = [
      annotationSignal('circleci.com/project-slug', 'CircleCI'),
      tagSignal('gitops', 'GitOps', 'partial'),
      ...practices.observability.signals.filter(
        ({ id }) => id === 'link:dashboard',
      ),
      ...practices.ciCd.signals.filter(
        ({ id }) => id === 'resource:buildkite-pipeline',
      ),
    ];
    const matches = matchSignals(
      component({
        annotations: { 'circleci.com/project-slug': 'gh/acme/checkout' },
        tags: ['java', 'GitOps'],
        links: [
          { url: 'https://docs.example.com' },
          {
            url: 'https://grafana.example.com',
            icon: 'dashboard',
            title: 'Board',
          },
        ],
      }),
      [
        {
          ref: 'resource:default/pipeline',
          entity: { kind: 'Resource', spec: { type: 'buildkite-pipeline' } },
        },
      ],
      signals,
    );
    expect(matches.flatMap(({ evidence }) => evidence)).toEqual([
      {
        type: 'annotation',
        entityRef: ref,
        key: 'circleci.com/project-slug',
        value: 'gh/acme/checkout',
      },
      { type: 'tag', entityRef: ref, tag: 'GitOps' },
      {
        type: 'link',
        entityRef: ref,
        url: 'https://grafana.example.com',
        title: 'Board',
      },
      {
        type: 'field',
        entityRef: 'resource:default/pipeline',
        path: 'spec.type',
        value: 'buildkite-pipeline',
      },
    ]);
  });

  it('takes a label for a label, and a negation for no proof', () => {
    const entity = {
      metadata: { labels: { compliance: 'pci' } },
      spec: { type: 'service' },
    };
    expect(
      evidenceOf(
        {
          $all: [
            { 'metadata.labels.compliance': { $in: ['pci'] } },
            { $not: { 'spec.type': 'library' } },
          ],
        },
        entity,
        ref,
      ),
    ).toEqual([
      { type: 'label', entityRef: ref, key: 'compliance', value: 'pci' },
    ]);
  });

  it('says that a source-code annotation proves no practice', () => {
    const entity = component({
      annotations: { 'github.com/project-slug': 'acme/checkout' },
    });
    for (const practice of Object.values(practices)) {
      expect(matchSignals(entity, [], practice.signals)).toEqual([]);
    }
  });
});

describe('decide', () => {
  const match = (
    kind: 'declared' | 'observed' | 'attested',
    outcome: 'met' | 'partial' | 'unmet',
  ) => ({ signal: `${kind}-${outcome}`, kind, outcome, evidence: [] });

  it.each([
    [[], undefined],
    [[match('declared', 'partial'), match('declared', 'met')], 'met'],
    [[match('declared', 'met'), match('observed', 'unmet')], 'unmet'],
    [
      [
        match('observed', 'partial'),
        match('attested', 'unmet'),
        match('declared', 'met'),
      ],
      'unmet',
    ],
  ])('%#', (matches, outcome) => {
    expect(decide(matches)?.outcome).toBe(outcome);
    expect(decide([...matches].reverse())?.outcome).toBe(outcome);
  });
});

describe('the absence rule', () => {
  it.each([
    [{ recordedBy: 0, of: 10 }, false],
    [{ recordedBy: 1, of: 20 }, true],
    [{ recordedBy: 1, of: 21 }, false],
    [{ recordedBy: 5, of: 100 }, true],
    [{ recordedBy: 0, of: 0 }, false],
  ])('%j is recorded: %s', (recording, recorded) => {
    expect(isRecorded(recording, 0.05)).toBe(recorded);
    expect(findingOf(ref, [], recording, 0.05).outcome).toBe(
      recorded ? 'unmet' : 'unknown',
    );
  });
});
