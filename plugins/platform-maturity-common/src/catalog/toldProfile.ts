import { componentPracticeIds } from '../practices';
import type { CatalogIndex } from './CatalogIndex';
import type { ComponentProfile } from './ComponentProfile';
import type { Overrides } from './Overrides';
import type { Ownership } from './Ownership';
import { profileMatches } from './profileMatches';
import { reportedOf } from './reportedOutcomes';
import type { ReportIndex } from './ReportIndex';

/** What takes part in profiles beside what the catalog shows of components. */
export interface ToldBeside {
  index: CatalogIndex;
  ownership: Ownership;
  overrides: Overrides;
  reports: ReportIndex;
}

/** A profile with what was told, and that as a text. */
export interface ToldProfile {
  shown: ComponentProfile;
  told: string;
  profile: ComponentProfile;
}

/**
 * Adds to a profile what was reported, and takes away what does not apply. The
 * same object as before, where the same is told of the same profile.
 */
export function toldProfile(
  shown: ComponentProfile,
  { index, ownership, overrides, reports }: ToldBeside,
  before?: ToldProfile,
): ToldProfile | undefined {
  const { ref } = shown.item;
  const notApplicable = overrides.notApplicableTo(ref);
  if (notApplicable.size === 0 && !reports.hasOutcomes) {
    return undefined;
  }
  const { matches, lost } = reportedOf(
    ref,
    {
      systems: index
        .related(ref, 'system', 'partOf')
        .map(system => system.ref)
        .sort(),
      owners: [...ownership.ownersOf(ref).refs].sort(),
    },
    reports,
  );
  if (notApplicable.size + matches.size + lost.size === 0) {
    return undefined;
  }
  const told = JSON.stringify([[...notApplicable], [...matches], [...lost]]);
  if (before?.shown === shown && before.told === told) {
    return before;
  }
  const all = { ...shown.matches };
  for (const id of componentPracticeIds) {
    all[id] = notApplicable.has(id)
      ? []
      : [...all[id], ...(matches.get(id) ?? [])];
  }
  const profile = { ...shown, ...profileMatches(all), notApplicable, lost };
  return { shown, told, profile };
}
