import {
  organizationRef,
  type Contradiction,
  type EntitySample,
  type Evidence,
  type Fact,
  type Outcome,
  type PracticeFinding,
} from '@paved/plugin-platform-maturity-common';

/** Whether the entity of a reference may be named. */
export type Named = (ref: string) => boolean;

export function factWithNames(fact: Fact, named: Named): Fact {
  const { entities, declaredSizes } = fact;
  return {
    ...provenanceWithNames(fact, named),
    entities: sampleWithNames(entities, named),
    ...(declaredSizes && {
      declaredSizes: sampleWithNames(declaredSizes, named),
    }),
  };
}

/** Whom something was told about, and by whom. What was told stays. */
export function provenanceWithNames<
  TProvenance extends Pick<Fact, 'scope' | 'by'>,
>(provenance: TProvenance, named: Named): TProvenance {
  const { scope, ...rest } = tellerWithNames(provenance, named);
  return {
    ...rest,
    scope: { ...scope, refs: scope.refs.filter(named) },
  } as TProvenance;
}

/** A person is an entity as others are; a service is none. */
function tellerWithNames<TTold extends { by?: string }>(
  told: TTold,
  named: Named,
): TTold {
  const { by, ...anonymous } = told;
  return by === undefined || !isRef(by) || named(by)
    ? told
    : (anonymous as TTold);
}

function isRef(name: string): boolean {
  return /^[^:/]+:[^:/]+\/[^:/]+$/.test(name);
}

export function contradictionWithNames(
  contradiction: Contradiction,
  named: Named,
): Contradiction {
  return 'components' in contradiction
    ? {
        ...contradiction,
        components: sampleWithNames(contradiction.components, named),
      }
    : contradiction;
}

export function findingWithNames(
  finding: PracticeFinding,
  named: Named,
): PracticeFinding {
  const components = Object.entries(finding.components) as [
    Outcome,
    EntitySample,
  ][];
  return {
    ...finding,
    components: Object.fromEntries(
      components.map(([outcome, sample]) => [
        outcome,
        sampleWithNames(sample, named),
      ]),
    ),
    evidence: finding.evidence.flatMap(evidence =>
      evidenceWithNames(evidence, named),
    ),
  };
}

function evidenceWithNames(evidence: Evidence, named: Named): Evidence[] {
  if (evidence.type === 'organization') {
    const entities = sampleWithNames(evidence.entities, named);
    return [{ ...evidence, entities }];
  }
  // The organization is no entity; what was told of it, everybody inherits.
  if (evidence.entityRef !== organizationRef && !named(evidence.entityRef)) {
    return [];
  }
  return evidence.type === 'attestation'
    ? [tellerWithNames(evidence, named)]
    : [evidence];
}

/** The total loses those known to be hidden, so that no gap shows in a sample. */
export function sampleWithNames(
  sample: EntitySample,
  named: Named,
): EntitySample {
  const refs = sample.refs.filter(named);
  return { total: sample.total - (sample.refs.length - refs.length), refs };
}

export function mapValues<TKey extends string, TValue>(
  record: Record<TKey, TValue>,
  change: (value: TValue) => TValue,
): Record<TKey, TValue> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      change(value as TValue),
    ]),
  ) as Record<TKey, TValue>;
}
