import {
  type Assessment,
  type DistributionCell,
  type OrganizationView,
} from '../assessment';
import { recordOf } from '../facts/recordOf';
import type { Fact, FactId } from '../facts';
import {
  capabilities,
  capabilityIds,
  practiceIds,
  type Evidence,
} from '../practices';
import type { CatalogModel } from './CatalogModel';
import { ComplianceFacts } from './ComplianceFacts';
import { componentFinding } from './componentFinding';
import { organizationFacts } from './organizationFacts';
import type { OrganizationScope } from './OrganizationScope';
import { OrganizationScopes } from './OrganizationScopes';
import {
  knownOwnerFacts,
  ownersKey,
  reportedOwnerFacts,
  type KnownOwnerFacts,
} from './ownerFacts';
import type { OwnerFactId } from './scopeFacts';
import { deliveryOf, withOwnReports } from './subjectFacts';
import type { Owners } from './Ownership';
import type { ProblemLog } from './ProblemLog';
import { ReadingKeys } from './ReadingKeys';
import { RollUps } from './RollUps';
import type { Steps } from './steps';
import {
  assessmentOf,
  type ComponentFindings,
  type SubjectReading,
} from './SubjectReading';
import {
  organizationSubject,
  subjectsOf,
  type ScopedSubject,
} from './subjects';

/** The part of an answer that the answers about others rest on. */
type Cell = Pick<DistributionCell, 'approach' | 'stage'>;

/**
 * What an earlier pass over the same or another catalog found.
 *
 * @public
 */
export interface EarlierAnswers {
  /** Shortens a text to one that differs where texts differ. */
  digest(text: string): string;
  /** The answer to exactly the same question about a subject, where there was one. */
  answerTo(
    ref: string,
    key: string,
  ): Pick<DistributionCell, 'approach' | 'stage'> | undefined;
}

/**
 * What a pass finds of one subject.
 *
 * @public
 */
export interface SubjectAnswer {
  ref: string;
  /** What the answer rests on, shortened; absent where nobody asked. */
  key?: string;
  /** Absent: an earlier answer holds. */
  assessment?: Assessment;
}

/** One pass over the subjects of a catalog. */
export class CatalogRun {
  readonly subjects: readonly ScopedSubject[];
  readonly #model: CatalogModel;
  readonly #problems: ProblemLog;
  readonly #scopes: OrganizationScopes;
  readonly #rollUps: RollUps;
  readonly #knownOwnerFacts = new Map<string, KnownOwnerFacts>();
  readonly #ownerFacts = new Map<string, Record<OwnerFactId, Fact>>();
  readonly #findings = new Map<
    OrganizationScope,
    Map<string, ComponentFindings>
  >();
  readonly #compliance: ComplianceFacts;
  readonly #cells = new Map<string, Cell>();

  static *build(model: CatalogModel, problems: ProblemLog): Steps<CatalogRun> {
    const subjects: ScopedSubject[] = [];
    for (const subject of subjectsOf(model)) {
      subjects.push(subject);
      yield;
    }
    return new CatalogRun(
      [...subjects, organizationSubject(model)],
      model,
      problems,
    );
  }

  private constructor(
    subjects: readonly ScopedSubject[],
    model: CatalogModel,
    problems: ProblemLog,
  ) {
    this.subjects = subjects;
    this.#model = model;
    this.#problems = problems;
    this.#scopes = new OrganizationScopes(model);
    this.#rollUps = new RollUps(model);
    this.#compliance = new ComplianceFacts(
      model,
      new Map(subjects.map(({ subject }) => [subject.ref, subject])),
    );
  }

  /** Each subject once, in order; nothing of those that could not be assessed. */
  *answers(earlier?: EarlierAnswers): Generator<SubjectAnswer | undefined> {
    const keys = earlier && new ReadingKeys(earlier.digest, this.#model);
    for (const scoped of this.subjects) {
      const { ref } = scoped.subject;
      try {
        this.#report(scoped);
        const reading = this.#read(scoped);
        yield undefined;
        const key = keys?.of(reading);
        const known =
          key === undefined ? undefined : earlier?.answerTo(ref, key);
        const assessment = known
          ? undefined
          : assessmentOf(reading, this.#model.policy);
        this.#cells.set(ref, (known ?? assessment)!);
        yield {
          ref,
          ...(key === undefined ? {} : { key }),
          ...(assessment ? { assessment } : {}),
        };
      } catch (error) {
        this.#problems.add('assessmentFailed', ref, String(error));
      }
    }
    this.#model.memory.ownerFacts = this.#knownOwnerFacts;
  }

  /** What assessments tell of the organizations that subjects belong to. */
  *views(): Generator<OrganizationView> {
    for (const { root, recordings, capabilities: of } of this.#scopes.all()) {
      const evidence: { [capability: string]: Evidence[] } = {};
      for (const id of capabilityIds) {
        if (capabilities[id].seenOn === 'organization') {
          evidence[id] = of[id].evidence;
        }
      }
      yield { ...(root ? { root } : {}), recordings, evidence };
    }
  }

  #read(scoped: ScopedSubject): SubjectReading {
    const { subject, components, excluded, owners } = scoped;
    const organization = this.#scopeOf(scoped);
    const delivery = deliveryOf(scoped, this.#model.reports);
    const annotationProblems = this.#model.overrides.problems.get(subject.ref);
    const isOne = scoped.item?.kind === 'component';
    const rollUp = isOne ? undefined : this.#rollUps.of(scoped);
    return {
      subject,
      facts: this.#facts(scoped, organization),
      ownerScope: owners,
      findings: components.map(ref => this.#findingsOf(ref, organization)),
      components,
      excluded,
      organization,
      ...(delivery ? { delivery } : {}),
      ...(annotationProblems ? { annotationProblems } : {}),
      ...(isOne ? {} : { distribution: this.#distribution(components) }),
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
      complianceRegimes: this.#compliance.of(scoped),
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

  /** How a component stands in the eyes of an organization. */
  #findingsOf(ref: string, scope: OrganizationScope): ComponentFindings {
    let known = this.#findings.get(scope);
    if (!known) {
      known = new Map();
      this.#findings.set(scope, known);
    }
    let findings = known.get(ref);
    if (!findings) {
      const profile = this.#model.profile(ref)!;
      const { recordedShare } = this.#model.policy.cutoffs;
      findings = recordOf([...practiceIds, ...capabilityIds], id =>
        componentFinding(profile, id, scope.recordings[id], recordedShare),
      );
      known.set(ref, findings);
    }
    return findings;
  }

  #factsOfOwners(owners: Owners): Record<OwnerFactId, Fact> {
    const key = ownersKey(owners);
    let facts = this.#ownerFacts.get(key);
    if (!facts) {
      const known = knownOwnerFacts(this.#model, owners);
      this.#knownOwnerFacts.set(key, known);
      facts = reportedOwnerFacts(this.#model, owners, known.facts);
      this.#ownerFacts.set(key, facts);
    }
    return facts;
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
