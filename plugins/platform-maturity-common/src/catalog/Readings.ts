import type { DistributionCell } from '../assessment';
import { recordOf } from '../facts/recordOf';
import { mapInSteps, pauseAfter, type Steps } from '../facts/steps';
import type { Fact, FactId } from '../facts';
import { capabilityIds, practiceIds } from '../practices';
import type { CatalogModel } from './CatalogModel';
import { ComplianceFacts } from './ComplianceFacts';
import { componentFinding } from './componentFinding';
import type { ComponentProfile } from './ComponentProfile';
import { organizationFacts } from './organizationFacts';
import type { OrganizationScope } from './OrganizationScope';
import { OrganizationScopes } from './OrganizationScopes';
import { FactsOfOwners } from './ownerFacts';
import { recordedText } from './ReadingKeys';
import { RollUps } from './RollUps';
import { deliveryOf, withOwnReports } from './subjectFacts';
import type { ComponentFindings, SubjectReading } from './SubjectReading';
import type { ScopedSubject } from './subjects';

/** The part of an answer that the answers about others rest on. */
type Cell = Pick<DistributionCell, 'approach' | 'stage'>;

/** Reads subjects; what several of them share is read once. */
export class Readings {
  readonly ownerFacts: FactsOfOwners;
  readonly compliance: ComplianceFacts;
  readonly rollUps: RollUps;
  readonly scopes: OrganizationScopes;
  readonly #model: CatalogModel;
  readonly #findings = new Map<
    OrganizationScope,
    { recorded: string; findings: Map<string, ComponentFindings> }
  >();
  readonly #cells = new Map<string, Cell>();

  static *build(
    model: CatalogModel,
    subjects: readonly ScopedSubject[],
  ): Steps<Readings> {
    const scopes = yield* OrganizationScopes.build(model);
    return new Readings(model, subjects, scopes);
  }

  private constructor(
    model: CatalogModel,
    subjects: readonly ScopedSubject[],
    scopes: OrganizationScopes,
  ) {
    this.#model = model;
    this.ownerFacts = new FactsOfOwners(model);
    this.rollUps = new RollUps(model);
    this.scopes = scopes;
    this.compliance = new ComplianceFacts(
      model,
      new Map(subjects.map(({ subject }) => [subject.ref, subject])),
    );
  }

  /** Notes how a component was answered, before what it is in is read. */
  note(ref: string, cell: Cell): void {
    this.#cells.set(ref, cell);
  }

  *of(scoped: ScopedSubject): Steps<SubjectReading> {
    const { subject, components, excluded, owners } = scoped;
    const organization = yield* this.scopeOf(scoped);
    const delivery = deliveryOf(scoped, this.#model.reports);
    const annotationProblems = this.#model.overrides.problems.get(subject.ref);
    const isOne = scoped.item?.kind === 'component';
    const rollUp = isOne ? undefined : yield* this.rollUps.of(scoped);
    const facts = yield* this.#facts(scoped, organization);
    yield* pauseAfter(components.length);
    const findings = yield* mapInSteps(components, ref =>
      this.#findingsOf(ref, organization),
    );
    return {
      subject,
      facts,
      ownerScope: owners,
      findings,
      components,
      excluded,
      organization,
      ...(delivery ? { delivery } : {}),
      ...(annotationProblems ? { annotationProblems } : {}),
      ...(isOne ? {} : { distribution: this.#distribution(components) }),
      ...(rollUp ? { rollUp } : {}),
    };
  }

  *#facts(
    scoped: ScopedSubject,
    scope: OrganizationScope,
  ): Steps<Record<FactId, Fact>> {
    const own = scoped.item
      ? yield* this.ownerFacts.of(scoped.owners)
      : yield* organizationFacts(this.#model, scope);
    yield* pauseAfter(scoped.components.length);
    const facts: Partial<Record<FactId, Fact>> = {
      ...scope.facts,
      ...own,
      complianceRegimes: this.compliance.of(scoped),
    };
    return withOwnReports(
      facts as Record<FactId, Fact>,
      scoped,
      this.#model.reports,
    );
  }

  /** The organization that a subject belongs to. */
  *scopeOf(scoped: ScopedSubject): Steps<OrganizationScope> {
    return scoped.item
      ? yield* this.scopes.of(belongingTo(scoped))
      : this.scopes.whole;
  }

  /** The same, if it was asked for before. */
  knownScopeOf(scoped: ScopedSubject): OrganizationScope | undefined {
    return this.scopes.known(belongingTo(scoped));
  }

  /** How a component stands in the eyes of an organization. */
  #findingsOf(ref: string, scope: OrganizationScope): ComponentFindings {
    const { memory, policy } = this.#model;
    const profile = this.#model.profile(ref)!;
    let seen = this.#findings.get(scope);
    if (!seen) {
      seen = { recorded: recordedText(scope, policy), findings: new Map() };
      this.#findings.set(scope, seen);
    }
    const { recorded } = seen;
    const known = memory.findings.get(ref);
    if (known?.profile === profile && known.recorded === recorded) {
      return known.findings;
    }
    // Several organizations may see it, each in its own way.
    let findings = seen.findings.get(ref);
    if (!findings) {
      findings = this.#find(profile, scope);
      seen.findings.set(ref, findings);
    }
    memory.findings.set(ref, { profile, recorded, findings });
    return findings;
  }

  #find(profile: ComponentProfile, scope: OrganizationScope) {
    const { recordedShare } = this.#model.policy.cutoffs;
    return recordOf([...practiceIds, ...capabilityIds], id =>
      componentFinding(profile, id, scope.recordings[id], recordedShare),
    );
  }

  #distribution(components: readonly string[]): DistributionCell[] {
    const cells = new Map<string, DistributionCell>();
    for (const ref of components) {
      const { approach, stage } = this.#cells.get(ref)!;
      const key = `${approach} ${stage}`;
      const cell = cells.get(key);
      if (cell) {
        cell.components += 1;
      } else {
        cells.set(key, { approach, stage, components: 1 });
      }
    }
    return [...cells]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, cell]) => cell);
  }
}

/** Those by whom it is told which organization a subject belongs to. */
function belongingTo({
  item,
  subject,
  owners,
}: ScopedSubject): readonly string[] {
  return item?.kind === 'group' ? [subject.ref] : owners.refs;
}
