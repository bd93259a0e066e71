import {
  assessCatalog,
  defaultPolicy,
  type Assessment,
  type Report,
} from '@paved/plugin-platform-maturity-common';
import Ajv from 'ajv';
import { component } from '../__testUtils__/assessments';
import { openApi } from '../router/spec/openapi';
import type { View } from './Access';
import { redactAssessment, redactProblems } from './redact';

const now = '2026-11-26T12:00:00Z';
const team = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'team-a',
    namespace: 'default',
    annotations: { 'paved.dev/team-size': '8' },
  },
  spec: { type: 'team' },
  relations: [],
};
const cart = component('cart');
cart.metadata.annotations = {
  'paved.dev/not-applicable.observability': 'A prototype',
  'paved.dev/team-size': '8',
};

const told = {
  source: 'attested' as const,
  observedAt: '2026-11-25T12:00:00Z',
  expiresAt: '2027-11-25T12:00:00Z',
  by: 'user:default/ada',
  comment: 'As of November',
};
const reports: Report[] = [
  {
    ...told,
    subject: 'group:default/team-a',
    fact: 'deploymentsPerDay',
    value: 6,
  },
  {
    ...told,
    source: 'collector:github',
    by: 'plugin:github',
    subject: 'component:default/vault',
    fact: 'deploymentsPerDay',
    value: 0.5,
  },
  {
    ...told,
    subject: 'component:default/vault',
    practice: 'ciCd',
    outcome: 'met',
    title: 'Pipelines',
  },
  {
    ...told,
    source: 'pushed',
    subject: 'component:default/vault',
    practice: 'ciCd',
    outcome: 'unmet',
  },
  {
    ...told,
    subject: 'organization',
    practice: 'selfService',
    outcome: 'met',
  },
  { ...told, subject: 'organization', fact: 'leadTimeHours', value: 20 },
  { ...told, subject: 'component:default/gone', fact: 'services', value: 1 },
];
const run = assessCatalog([team, cart, component('vault')], defaultPolicy, {
  reports,
  failures: [],
  now,
});
const assessments = new Map(
  [...run.assessments()].map(each => [each.subject.ref, each]),
);

/** Somebody who may see some entities, and asks for no other sort of name. */
function viewOf(...shown: string[]): View {
  const visible: View['visible'] = async refs => {
    const asked = [...refs];
    expect(asked.filter(ref => !/^\w+:.+\/.+$/.test(ref))).toEqual([]);
    return new Set(asked.filter(ref => shown.includes(ref)));
  };
  return {
    entities: 'some',
    organization: true,
    figures: 'all',
    visible,
    nameable: (refs, present = []) => visible([...refs, ...present]),
  };
}

async function seen(ref: string, ...visible: string[]): Promise<Assessment> {
  return redactAssessment(assessments.get(ref)!, viewOf(...visible));
}

const everybody = [
  'group:default/team-a',
  'component:default/cart',
  'component:default/vault',
  'user:default/ada',
];

it.each([...assessments.keys()])('leaves %s to who may see all', async ref => {
  expect(await seen(ref, ...everybody)).toEqual(assessments.get(ref));
});

it.each([...assessments.keys()])('is as the API describes it: %s', ref => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'document', ...openApi });
  const { facts, rollUp, delivery, contradictions, annotationProblems } =
    assessments.get(ref)!;
  const check = (schema: string, value: unknown) => {
    ajv.validate(`document#/components/schemas/${schema}`, value);
    expect(ajv.errors).toBeNull();
  };
  Object.values(facts).forEach(fact => check('Fact', fact));
  (contradictions ?? []).forEach(each => check('Contradiction', each));
  (annotationProblems ?? []).forEach(each => check('AnnotationProblem', each));
  check('Delivery', delivery ?? {});
  if (rollUp) {
    check('ScopeRollUp', rollUp);
  }
});

it('has something of each sort to describe', () => {
  const all = [...assessments.values()];
  expect(all.some(({ delivery }) => delivery)).toBe(true);
  expect(all.some(({ annotationProblems }) => annotationProblems)).toBe(true);
  expect(
    new Set(
      all.flatMap(({ contradictions = [] }) => contradictions.map(c => c.code)),
    ).size,
  ).toBe(2);
});

it('names a person who told something only to who may see the person', async () => {
  const { facts, practices, delivery, capabilities } = await seen(
    'organization',
    'component:default/vault',
  );
  const text = JSON.stringify([facts, practices, delivery, capabilities]);
  expect(text).not.toContain('user:default/ada');
  expect(delivery?.leadTimeHours).toMatchObject({
    value: 20,
    source: 'attested',
    comment: 'As of November',
  });
  // What was told of the organization, everybody inherits.
  expect(capabilities.selfService.evidence).toMatchObject([
    { type: 'attestation', entityRef: 'organization' },
  ]);
});

it('names the service that told something', async () => {
  const { facts } = await seen(
    'component:default/vault',
    'component:default/vault',
  );
  expect(facts.deploymentsPerDay).toMatchObject({ by: 'plugin:github' });
});

it('hides components of contradictions, sizes of groups and evidence', async () => {
  const { contradictions, facts, practices } = await seen('organization');
  expect(contradictions).toContainEqual({
    code: 'attestedAgainstEvidence',
    practice: 'ciCd',
    components: { total: 0, refs: [] },
  });
  expect(facts.developers).toMatchObject({
    value: 8,
    declaredSizes: { total: 0, refs: [] },
  });
  expect(practices.observability.evidence).toEqual([]);
  expect(practices.ciCd.evidence).toEqual([]);
});

it('names the root of an organization to who may see it', async () => {
  const [assessment] = assessments.values();
  const root = 'group:default/company';
  const rooted = { ...assessment, organizationScope: { root } };
  const rootFor = async (...visible: string[]) =>
    (await redactAssessment(rooted, viewOf(...visible))).organizationScope;
  expect(await rootFor(root)).toEqual({ root });
  expect(await rootFor()).toEqual({});
});

it('counts golden paths over all, and names templates that may be seen', async () => {
  const template = (name: string) => ({
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, namespace: 'default' },
    spec: { type: 'service', owner: 'group:default/team-a' },
  });
  const made = component('made');
  made.metadata.annotations = { 'backstage.io/source-template': 'service' };
  const all = [
    ...assessCatalog(
      [made, cart, template('service'), template('website')],
      defaultPolicy,
    ).assessments(),
  ];
  const view = viewOf('template:default/website');
  const { rollUp } = await redactAssessment(all[all.length - 1], view);
  expect(rollUp?.goldenPaths).toEqual({
    components: 2,
    fromTemplate: 1,
    total: 1,
    templates: [],
    unused: { total: 1, refs: ['template:default/website'] },
  });
  // That it was made from one stays.
  const { subject } = await redactAssessment(
    all.find(each => each.subject.name === 'made')!,
    view,
  );
  expect(subject.origin).toEqual({});
});

it('tells of a report about nothing only to who may see all', async () => {
  const codes = async (view: View) =>
    (await redactProblems(run.problems, view)).map(({ code }) => code);
  expect(await codes(viewOf(...everybody))).toEqual(['invalidAnnotation']);
  expect(await codes({ ...viewOf(), entities: 'all' })).toEqual([
    'invalidAnnotation',
    'unknownSubject',
  ]);
});
