import type {
  GoldenPathHistory,
  StoredAssessment,
} from '@paved/plugin-platform-maturity-common';

/** The golden paths of a subject that was assessed just now, and never before. */
export function presentPathsOf({
  subject,
  rollUp,
  checkedAt,
}: StoredAssessment): GoldenPathHistory {
  const { components = 0, fromTemplate = 0 } = rollUp?.goldenPaths ?? {};
  const share = components ? fromTemplate / components : 0;
  return {
    subject,
    since: checkedAt,
    adoption: components
      ? [{ at: checkedAt, components, fromTemplate, share }]
      : [],
    left: { components: 0, departures: [] },
  };
}
