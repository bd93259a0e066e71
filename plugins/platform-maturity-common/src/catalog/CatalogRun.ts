import {
  assess,
  type Approach,
  type Assessment,
  type DistributionCell,
  type ScopeFindings,
  type Stage,
  type Subject,
} from '../assessment';
import { recordOf } from '../facts/recordOf';
import type { Fact, FactId } from '../facts';
import {
  capabilities,
  capabilityIds,
  findingOf,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { CatalogModel } from './CatalogModel';
import { factOf } from './factBuilders';
import { organizationFacts } from './organizationFacts';
import type { OrganizationScope } from './OrganizationScope';
import { OrganizationScopes } from './OrganizationScopes';
import { ownerFacts } from './ownerFacts';
import type { OwnerFactId } from './scopeFacts';
import type { Owners } from './Ownership';
import type { ProblemLog } from './ProblemLog';
import {
  organizationSubject,
  subjectsOf,
  type ScopedSubject,
} from './subjects';

/** One pass over the subjects of a catalog. */
export class CatalogRun {
  readonly subjects: ScopedSubject[];
  readonly #model: CatalogModel;
  readonly #problems: ProblemLog;
  readonly #scopes: OrganizationScopes;
  readonly #ownerFacts = new Map<string, Record<OwnerFactId, Fact>>();
  readonly #subjectOf: ReadonlyMap<string, Subject>;
  readonly #cells = new Map<string, { approach: Approach; stage: Stage }>();

  constructor(model: CatalogModel, problems: ProblemLog) {
    this.#model = model;
    this.#problems = problems;
    this.#scopes = new OrganizationScopes(model);
    this.subjects = [...subjectsOf(model), organizationSubject(model)];
    this.#subjectOf = new Map(
      this.subjects.map(({ subject }) => [subject.ref, subject]),
    );
  }

  *assessments(): Generator<Assessment> {
    for (const scoped of this.subjects) {
      try {
        this.#report(scoped);
        yield this.#assess(scoped);
      } catch (error) {
        this.#problems.add(
          'assessmentFailed',
          scoped.subject.ref,
          String(error),
        );
      }
    }
  }

  #assess(scoped: ScopedSubject): Assessment {
    const { subject, components, excluded, owners } = scoped;
    const scope = this.#scopeOf(scoped);
    const facts = {
      ...scope.facts,
      ...(scoped.item
        ? this.#factsOfOwners(owners)
        : organizationFacts(this.#model, scope)),
      complianceRegimes: this.#compliance(scoped),
    };
    const assessment = assess(
      {
        subject,
        facts: facts as Record<FactId, Fact>,
        practices: recordOf(practiceIds, id =>
          this.#findings(id, scoped, scope),
        ),
        capabilities: recordOf(capabilityIds, id =>
          capabilities[id].seenOn === 'organization'
            ? { seenOn: 'organization', finding: scope.capabilities[id] }
            : this.#findings(id, scoped, scope),
        ),
        practiceScope: { components, excluded: excluded.length },
        ownerScope: owners,
        organizationScope: scope.root ? { root: scope.root } : {},
      },
      this.#model.policy,
    );
    if (scoped.item?.kind === 'component') {
      this.#cells.set(subject.ref, assessment);
      return assessment;
    }
    return { ...assessment, distribution: this.#distribution(components) };
  }

  #scopeOf({ item, subject, owners }: ScopedSubject): OrganizationScope {
    if (!item) {
      return this.#scopes.whole;
    }
    return this.#scopes.of(item.kind === 'group' ? [subject.ref] : owners.refs);
  }

  #findings(
    id: PracticeId | CapabilityId,
    { components, excluded }: ScopedSubject,
    scope: OrganizationScope,
  ): ScopeFindings {
    const recording = scope.recordings[id];
    const { recordedShare } = this.#model.policy.cutoffs;
    if (components.length === 0) {
      // What the filter leaves out of an otherwise empty scope does not apply.
      const findings = excluded.map(component => ({
        component,
        outcome: 'notApplicable' as const,
        matches: [],
      }));
      return { seenOn: 'component', findings, recording };
    }
    const findings = components.map(ref =>
      findingOf(
        ref,
        this.#model.profile(ref)!.matches[id],
        recording,
        recordedShare,
      ),
    );
    return { seenOn: 'component', findings, recording };
  }

  #factsOfOwners(owners: Owners): Record<OwnerFactId, Fact> {
    const key = `${owners.refs.join(' ')}|${owners.dangling.length > 0}`;
    let facts = this.#ownerFacts.get(key);
    if (!facts) {
      facts = ownerFacts(this.#model, owners);
      this.#ownerFacts.set(key, facts);
    }
    return facts;
  }

  /**
   * Regimes that the subject or its components declare, or a system or domain
   * around any of them: what applies to the whole applies to its parts.
   */
  #compliance({ subject, components, item }: ScopedSubject): Fact {
    const { index, profiler, declared } = this.#model;
    const refs = item
      ? [subject, ...components.map(ref => this.#subjectOf.get(ref)!)].flatMap(
          ({ ref, systems, domains }) => [ref, ...systems, ...domains],
        )
      : [...index.all()].map(({ ref }) => ref);
    const showing = [...new Set(refs)]
      .map(ref => ({ ref, regimes: profiler.regimesOf(index.get(ref)!) }))
      .filter(({ regimes }) => regimes.length > 0);
    const regimes = new Set(showing.flatMap(each => each.regimes));
    return factOf(
      'complianceRegimes',
      { kind: 'subject', refs: item ? [subject.ref] : [] },
      regimes.size,
      {
        unknown: declared.regimes ? undefined : 'notDeclared',
        entities: showing.map(({ ref }) => ref),
        values: regimes,
      },
    );
  }

  #distribution(components: readonly string[]): DistributionCell[] {
    const cells = new Map<string, DistributionCell>();
    for (const ref of components) {
      const { approach, stage } = this.#cells.get(ref)!;
      const key = `${approach} ${stage}`;
      const cell = cells.get(key) ?? { approach, stage, components: 0 };
      cells.set(key, { ...cell, components: cell.components + 1 });
    }
    return [...cells]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, cell]) => cell);
  }

  #report({ subject, item }: ScopedSubject) {
    if (!item || item.kind === 'group') {
      return;
    }
    const own = this.#model.ownership.ownersOf(subject.ref);
    for (const dangling of own.dangling) {
      this.#problems.add('danglingOwner', subject.ref, dangling);
    }
    if (own.refs.length + own.dangling.length === 0) {
      this.#problems.add('missingOwner', subject.ref);
    }
    if (
      item.kind === 'domain' &&
      this.#model.domains.isOwnAncestor(subject.ref)
    ) {
      this.#problems.add('ownDomainParent', subject.ref);
    }
  }
}
