import {
  organizationRef,
  type Reported,
} from '@paved/plugin-platform-maturity-common';

/** An error may name anything that its collector met. */
const reason = 'It could not answer';

/**
 * What was told about readable entities. What was told of the organization as a
 * whole stays: somebody said so, and it is counted from no entity.
 */
export function readableReports(
  { reports, failures, now }: Reported,
  readable: ReadonlySet<string>,
): Reported {
  return {
    reports: reports.filter(
      ({ subject }) =>
        subject === organizationRef ||
        readable.has(subject.toLocaleLowerCase('en-US')),
    ),
    failures: failures.map(failure => ({ ...failure, reason })),
    now,
  };
}
