import type { Mapping } from '@paved/plugin-platform-maturity-node';

/** A mapping of a metric whose meaning is known from its own module. */
export type ShippedMapping = Mapping<'metric'> & {
  /** The unit that the metric must name; another one would mean another thing. */
  unit?: string;
};

/** The metrics of the DORA module count 30 days, by the unit that they name. */
const dora = (
  name: string,
  unit: string,
  fact: {
    to: 'deploymentsPerDay' | 'leadTimeHours' | 'changeFailureShare';
    scale: number;
  },
): ShippedMapping => ({
  key: `The shipped mapping of dora.${name}`,
  source: { metric: `dora.${name}` },
  unit,
  ...fact,
});

/**
 * Metrics whose meaning leaves no doubt. What is not here has to be mapped by
 * somebody who knows what it stands for in the company: the number of open pull
 * requests, issues or alerts says nothing about a practice, and the time to
 * restore counts every incident of a tracker where ours counts deployments that
 * failed. Dependabot is not here either: it looks at dependencies only, and as
 * an observation in part it would outrank a scanner that is declared.
 */
export const shippedMappings: readonly ShippedMapping[] = [
  dora('deploymentFrequency', '/week', {
    to: 'deploymentsPerDay',
    scale: 1 / 7,
  }),
  dora('medianLeadTimeForChanges', 'h', { to: 'leadTimeHours', scale: 1 }),
  dora('changeFailureRate', '%', { to: 'changeFailureShare', scale: 0.01 }),
  {
    key: 'The shipped mapping of sonarqube.securityRating',
    source: { metric: 'sonarqube.securityRating' },
    practice: 'devSecOps',
    // That there is a rating shows that the code is scanned; how good it is, is
    // another question.
    when: { atLeast: 1 },
    outcome: 'met',
    tool: 'SonarQube',
  },
];
