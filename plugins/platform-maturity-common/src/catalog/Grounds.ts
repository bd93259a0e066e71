import type { DistributionCell } from '../assessment';
import type { CatalogItem } from './CatalogItem';
import type { CatalogModel } from './CatalogModel';
import type { ComplianceFacts } from './ComplianceFacts';
import type { ComponentProfile } from './ComponentProfile';
import { forgetOthers } from './forgetOthers';
import { areSame } from './portfolio';
import type { SharedKeys } from './ReadingKeys';
import type { RollUps } from './RollUps';
import type { ScopedSubject } from './subjects';

/** What a component is to the scopes that it is in. */
export interface Standing {
  scoped: ScopedSubject;
  profile: ComponentProfile;
  /** How it was answered: its approach and stage. */
  cell: string;
  /** The nearest domains. */
  domains: readonly string[];
  /** Of itself and what is around it, those that declare a regime. */
  showing: readonly CatalogItem[];
}

/** All that a reading is made of, and the key of that reading. */
export interface Ground {
  parts: readonly unknown[];
  key: string;
}

/** What the grounds of a subject are read from beside the subject. */
export interface GroundSources {
  model: CatalogModel;
  compliance: ComplianceFacts;
  rollUps: RollUps;
  shared: SharedKeys;
  /** A text that differs where anything does that all subjects share. */
  around: string;
}

/**
 * Tells which subjects would be read word for word as before, without reading
 * them: what a reading is made of are objects that stay the same from one pass
 * to the next as long as what they say does, and to compare them takes a
 * fraction of putting them together.
 */
export class Grounds {
  readonly #sources: GroundSources;
  readonly #standings = new Map<string, Standing>();

  constructor(sources: GroundSources) {
    this.#sources = sources;
  }

  /** All that the reading of a subject rests on, unless it is the organization. */
  partsOf(
    scoped: ScopedSubject,
    item: CatalogItem,
    /** What it shares with some: the same where that says the same. */
    shared: readonly unknown[],
  ): readonly unknown[] {
    const { model, compliance, rollUps, around } = this.#sources;
    const { subject, components } = scoped;
    const parts = [around, item, scoped, ...shared];
    parts.push(...compliance.showing(subject));
    if (item.kind === 'component') {
      parts.push(model.profile(item.ref));
      return parts;
    }
    if (item.kind === 'group') {
      parts.push(rollUps.membersOf(scoped));
    }
    for (const ref of components) {
      parts.push(this.#standings.get(ref));
    }
    return parts;
  }

  /** The key of the last reading of a subject, if it would be the same now. */
  keyOf(
    ref: string,
    parts: readonly unknown[] | undefined,
  ): string | undefined {
    const known = this.#sources.shared.grounds.get(ref);
    return known && parts && areSame(known.parts, parts)
      ? known.key
      : undefined;
  }

  /** Notes on what the reading of a subject rests that has a key. */
  keep(ref: string, ground: Ground): void {
    this.#sources.shared.grounds.set(ref, ground);
  }

  /** Notes how a subject was answered: components come before what they are in. */
  note(
    scoped: ScopedSubject,
    { approach, stage }: Pick<DistributionCell, 'approach' | 'stage'>,
  ): void {
    if (scoped.item?.kind === 'component') {
      this.#standings.set(
        scoped.subject.ref,
        this.#standingOf(scoped, `${approach} ${stage}`),
      );
    }
  }

  /** Lets the next pass know all that was noted of these. */
  finish(subjects: readonly ScopedSubject[]): void {
    const { model, shared } = this.#sources;
    const refs = new Set(subjects.map(({ subject }) => subject.ref));
    forgetOthers(shared.grounds, refs.size, ref => refs.has(ref));
    shared.standings = this.#standings;
    shared.relations = model.index.relations;
  }

  #standingOf(scoped: ScopedSubject, cell: string): Standing {
    const { model, compliance, rollUps, shared } = this.#sources;
    const { subject } = scoped;
    const known = shared.standings.get(subject.ref);
    const standing = {
      scoped,
      profile: model.profile(subject.ref)!,
      cell,
      domains:
        known && shared.relations === model.index.relations
          ? known.domains
          : rollUps.domainsOf(subject.ref),
      showing: compliance.showing(subject),
    };
    return known &&
      known.scoped === scoped &&
      known.profile === standing.profile &&
      known.cell === cell &&
      areSame(known.domains, standing.domains) &&
      areSame(known.showing, standing.showing)
      ? known
      : standing;
  }
}
