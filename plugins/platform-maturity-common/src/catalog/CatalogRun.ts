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
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { CatalogModel } from './CatalogModel';
import { complianceFact } from './complianceFact';
import { componentFinding } from './componentFinding';
import { organizationFacts } from './organizationFacts';
import type { OrganizationScope } from './OrganizationScope';
import { OrganizationScopes } from './OrganizationScopes';
import { ownerFacts } from './ownerFacts';
import type { OwnerFactId } from './scopeFacts';
import { deliveryOf, withOwnReports } from './subjectFacts';
import type { Owners } from './Ownership';
import type { ProblemLog } from './ProblemLog';
import { RollUps } from './RollUps';
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
  readonly #rollUps: RollUps;
  readonly #ownerFacts = new Map<string, Record<OwnerFactId, Fact>>();
  readonly #subjectOf: ReadonlyMap<string, Subject>;
  readonly #cells = new Map<string, { approach: Approach; stage: Stage }>();

  constructor(model: CatalogModel, problems: ProblemLog) {
    this.#model = model;
    this.#problems = problems;
    this.#scopes = new OrganizationScopes(model);
    this.#rollUps = new RollUps(model);
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
    const assessed = assess(
      {
        subject,
        facts: this.#facts(scoped, scope),
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
    const delivery = deliveryOf(scoped, this.#model.reports);
    const annotationProblems = this.#model.overrides.problems.get(subject.ref);
    const assessment: Assessment = {
      ...assessed,
      ...(delivery ? { delivery } : {}),
      ...(annotationProblems ? { annotationProblems } : {}),
    };
    if (scoped.item?.kind === 'component') {
      this.#cells.set(subject.ref, assessment);
      return assessment;
    }
    const rollUp = this.#rollUps.of(scoped, assessment);
    return {
      ...assessment,
      distribution: this.#distribution(components),
      ...(rollUp ? { rollUp } : {}),
    };
  }

  #facts(
    scoped: ScopedSubject,
    scope: OrganizationScope,
  ): Record<FactId, Fact> {
    const facts: Partial<Record<FactId, Fact>> = {
      ...scope.facts,
      ...(scoped.item
        ? this.#factsOfOwners(scoped.owners)
        : organizationFacts(this.#model, scope)),
      complianceRegimes: complianceFact(this.#model, scoped, this.#subjectOf),
    };
    return withOwnReports(
      facts as Record<FactId, Fact>,
      scoped,
      this.#model.reports,
    );
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
      componentFinding(this.#model.profile(ref)!, id, recording, recordedShare),
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
