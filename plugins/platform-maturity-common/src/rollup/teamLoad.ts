import type {
  Assessment,
  LoadFigure,
  MeasureFinding,
  TeamLoad,
} from '../assessment';
import { levelOfValue, type Thresholds } from '../factors';
import type { FactId } from '../facts';
import { domainsPerTeam } from './domainsPerTeam';

/** What is counted of a group beside its facts. */
export interface GroupCounts {
  /** Owners of components in it. */
  teams: number;
  /** People; absent when unknown. */
  members?: number;
  /** Dependencies that leave its services; absent when nothing declares any. */
  dependencies?: number;
  /** Domains of its components; absent when no component is in one. */
  domains?: number;
}

/**
 * What the members of a group carry. Of a group of one, nothing: each figure
 * would describe that person.
 */
export function teamLoadOf(
  { facts, factors }: Pick<Assessment, 'facts' | 'factors'>,
  { teams, members, dependencies, domains }: GroupCounts,
): TeamLoad {
  if (members === 1) {
    return { teams, suppressed: true };
  }
  const measures = Object.values(factors).flatMap(factor => factor.measures);
  const measure = (id: FactId) =>
    measures.find(finding => finding.measure === id)!;
  const perMember = (total: number | undefined) =>
    total === undefined || !members ? undefined : total / members;
  const services = facts.services.value;
  const technologies = facts.technologiesPerTeam.value;
  return {
    teams,
    ...(members ? { members } : {}),
    figures: {
      // What was told of it goes before what the catalog gives.
      services: figure(
        services,
        facts.servicesPerDeveloper.value,
        measured(measure('servicesPerDeveloper')),
      ),
      technologies: figure(
        technologies,
        perMember(technologies),
        teams === 1 ? measured(measure('technologiesPerTeam')) : undefined,
      ),
      dependencies: figure(
        dependencies,
        perMember(dependencies),
        measured(measure('dependenciesPerService')),
      ),
      domains: figure(
        domains,
        perMember(domains),
        teams === 1
          ? measured({ ...domainsPerTeam, value: domains })
          : undefined,
      ),
    },
  };
}

function figure(
  total: number | undefined,
  perMember: number | undefined,
  against: LoadFigure['measured'],
): LoadFigure {
  return {
    ...(total === undefined ? {} : { total }),
    ...(perMember === undefined ? {} : { perMember }),
    ...(against ? { measured: against } : {}),
  };
}

function measured({
  value,
  low,
  high,
}: Thresholds & Pick<MeasureFinding, 'value'>): LoadFigure['measured'] {
  return value === undefined
    ? undefined
    : { value, low, high, level: levelOfValue(value, { low, high }) };
}
