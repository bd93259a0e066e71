import { assess, organizationRef, type Assessment } from '../../../assessment';
import {
  subjectOfCounts,
  type Counts,
} from '../../../assessment/__fixtures__/subjectOfCounts';
import type { FactId } from '../../../facts';
import { defaultPolicy, type Policy } from '../../../policy';
import type { CapabilityId, PracticeId } from '../../../practices';
import { explained } from '../explained';

export type Values = { [fact in FactId]?: number };
export type Practices = { [id in PracticeId | CapabilityId]?: Counts };

/** What a subject is made of; what is left out is unknown. */
export interface Given {
  values?: Values;
  practices?: Practices;
  subject?: Partial<Assessment['subject']>;
  components?: number;
  excluded?: number;
  owners?: string[];
}

export const organization = {
  ref: organizationRef,
  kind: 'Organization',
} as const;

export const component = {
  ref: 'component:default/checkout',
  kind: 'Component',
  name: 'checkout',
  title: 'Checkout',
} as const;

/** The answer for a subject, by the rules; what is met or partial is declared. */
export function answerFor(
  { values = {}, practices = {}, ...given }: Given,
  policy: Policy = defaultPolicy,
): Assessment {
  const input = subjectOfCounts(values, practices);
  const assessment = assess(
    {
      ...input,
      subject: { ...input.subject, ...given.subject },
      practiceScope: {
        components: Array.from(
          { length: given.components ?? 12 },
          (_, index) => `component:default/${index}`,
        ),
        excluded: given.excluded ?? 0,
      },
      ownerScope: {
        refs: given.owners ?? ['group:default/team'],
        dangling: [],
      },
    },
    policy,
  );
  for (const finding of Object.values(assessment.practices)) {
    finding.strengths.declared = finding.counts.met + finding.counts.partial;
  }
  return assessment;
}

/** With what follows from it. */
export function explainableFor(given: Given, policy: Policy = defaultPolicy) {
  return explained(answerFor(given, policy), policy);
}

export const small: Values = {
  developers: 12,
  teams: 2,
  services: 3,
  servicesPerDeveloper: 0.2,
  deploymentsPerDay: 0.4,
  complianceRegimes: 0,
};

export const middling: Values = {
  developers: 40,
  services: 20,
  servicesPerTeam: 5,
  deploymentsPerDay: 2,
};

export const large: Values = {
  developers: 412,
  teams: 60,
  clouds: 3,
  servicesPerDeveloper: 2.34,
  deploymentsPerDay: 12,
  complianceRegimes: 2,
};

/** The same outcome of all five practices. */
export function foundation(counts: Counts): Practices {
  return {
    ciCd: counts,
    infrastructureAsCode: counts,
    observability: counts,
    incidentResponse: counts,
    devSecOps: counts,
  };
}

/** The same outcome of all five capabilities. */
export function platform(counts: Counts): Practices {
  return {
    selfService: counts,
    goldenPaths: counts,
    abstraction: counts,
    securityByDesign: counts,
    platformAsProduct: counts,
  };
}
