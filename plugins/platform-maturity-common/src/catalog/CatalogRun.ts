import {
  type Assessment,
  type DistributionCell,
  type OrganizationView,
} from '../assessment';
import { capabilities, capabilityIds, type Evidence } from '../practices';
import type { CatalogItem } from './CatalogItem';
import type { CatalogModel } from './CatalogModel';
import { Grounds } from './Grounds';
import type { ProblemLog } from './ProblemLog';
import { ReadingKeys } from './ReadingKeys';
import { Readings } from './Readings';
import { pauseAfter, takesLong, type Steps } from '../facts/steps';
import { assessmentOf, type SubjectReading } from './SubjectReading';
import {
  organizationSubject,
  subjectsOf,
  type ScopedSubject,
} from './subjects';

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

/** What tells whether an answer is known. */
interface KnownAnswers extends Pick<EarlierAnswers, 'answerTo'> {
  keys: ReadingKeys;
  grounds: Grounds;
}

/** One pass over the subjects of a catalog. */
export class CatalogRun {
  readonly subjects: readonly ScopedSubject[];
  readonly #model: CatalogModel;
  readonly #problems: ProblemLog;
  readonly #readings: Readings;

  static *build(model: CatalogModel, problems: ProblemLog): Steps<CatalogRun> {
    const subjects: ScopedSubject[] = [];
    for (const subject of subjectsOf(model)) {
      subjects.push(subject);
      yield;
    }
    model.remember(new Map(subjects.map(each => [each.subject.ref, each])));
    const readings = yield* Readings.build(model, subjects);
    return new CatalogRun([...subjects, organizationSubject(model)], model, {
      readings,
      problems,
    });
  }

  private constructor(
    subjects: readonly ScopedSubject[],
    model: CatalogModel,
    { readings, problems }: { readings: Readings; problems: ProblemLog },
  ) {
    this.subjects = subjects;
    this.#model = model;
    this.#problems = problems;
    this.#readings = readings;
  }

  /** Each subject once, in order; nothing of those that could not be assessed. */
  *answers(earlier?: EarlierAnswers): Generator<SubjectAnswer | undefined> {
    const known = earlier && (yield* this.#knownOf(earlier));
    for (const scoped of this.subjects) {
      const { ref } = scoped.subject;
      try {
        this.#report(scoped);
        yield known
          ? this.#answerAsBefore(scoped, known) ??
            (yield* this.#answerBeside(scoped, known))
          : {
              ref,
              assessment: yield* this.#assess(yield* this.#readings.of(scoped)),
            };
      } catch (error) {
        this.#problems.add('assessmentFailed', ref, String(error));
      }
    }
    this.#readings.ownerFacts.finish();
    this.#model.memory.scopes.finish();
    known?.grounds.finish(this.subjects);
    known?.keys.finish();
  }

  /** The answer for a subject of which nothing is new, as of most. */
  #answerAsBefore(
    scoped: ScopedSubject,
    { answerTo, keys, grounds }: KnownAnswers,
  ): SubjectAnswer | undefined {
    const { item, owners, subject, components } = scoped;
    if (!item || takesLong(components.length)) {
      return undefined;
    }
    const scope = this.#readings.knownScopeOf(scoped);
    const facts = this.#readings.ownerFacts.known(owners);
    if (!scope || !facts) {
      return undefined;
    }
    const { ref } = subject;
    const shared = [keys.ofScope(scope), facts];
    const key = grounds.keyOf(ref, grounds.partsOf(scoped, item, shared));
    const cell = key === undefined ? undefined : answerTo(ref, key);
    if (!cell) {
      return undefined;
    }
    this.#readings.note(ref, cell);
    grounds.note(scoped, cell);
    return { ref, key };
  }

  /** The answer for a subject, read and given as little as possible. */
  *#answerBeside(
    scoped: ScopedSubject,
    known: KnownAnswers,
  ): Steps<SubjectAnswer> {
    const { ref } = scoped.subject;
    const { answerTo, keys, grounds } = known;
    const parts =
      scoped.item && (yield* this.#partsOf(scoped, scoped.item, known));
    let key = grounds.keyOf(ref, parts);
    let cell = key === undefined ? undefined : answerTo(ref, key);
    let assessment: Assessment | undefined;
    if (key === undefined || !cell) {
      const reading = yield* this.#readings.of(scoped);
      yield;
      key = keys.of(reading);
      if (parts) {
        grounds.keep(ref, { parts, key });
      }
      cell = answerTo(ref, key);
      if (!cell) {
        assessment = yield* this.#assess(reading);
        cell = assessment;
      }
    }
    if (!assessment) {
      this.#readings.note(ref, cell);
    }
    grounds.note(scoped, cell);
    return { ref, key, ...(assessment ? { assessment } : {}) };
  }

  *#partsOf(
    scoped: ScopedSubject,
    item: CatalogItem,
    { grounds, keys }: KnownAnswers,
  ): Steps<readonly unknown[]> {
    const organization = keys.ofScope(yield* this.#readings.scopeOf(scoped));
    const { ownerFacts } = this.#readings;
    const facts = yield* ownerFacts.inCatalog(scoped.owners);
    yield* pauseAfter(scoped.components.length);
    const parts = grounds.partsOf(scoped, item, [organization, facts]);
    yield* pauseAfter(scoped.components.length);
    return parts;
  }

  *#assess(reading: SubjectReading): Steps<Assessment> {
    yield;
    const assessment = yield* assessmentOf(reading, this.#model.memory);
    const { approach, stage } = assessment;
    // No more of it: all of them would be held until the end.
    this.#readings.note(reading.subject.ref, { approach, stage });
    return assessment;
  }

  *#knownOf({ digest, answerTo }: EarlierAnswers): Steps<KnownAnswers> {
    const model = this.#model;
    const { declared, teamSizes, reports } = model;
    const { compliance, rollUps } = this.#readings;
    let around = JSON.stringify([
      declared,
      teamSizes.known,
      rollUps.anyDomain,
      [...rollUps.templates],
    ]);
    for (const text of reports.texts()) {
      around = digest(`${around}\n${text}`);
      yield;
    }
    const grounds = new Grounds({
      model,
      compliance,
      rollUps,
      shared: model.memory.keysBy(digest),
      around: digest(around),
    });
    return { answerTo, keys: new ReadingKeys(digest, model), grounds };
  }

  /** What assessments tell of the organizations that subjects belong to. */
  *views(): Generator<OrganizationView> {
    for (const {
      root,
      recordings,
      capabilities: of,
    } of this.#readings.scopes.all()) {
      const evidence: { [capability: string]: Evidence[] } = {};
      for (const id of capabilityIds) {
        if (capabilities[id].seenOn === 'organization') {
          evidence[id] = of[id].evidence;
        }
      }
      yield { ...(root ? { root } : {}), recordings, evidence };
    }
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
