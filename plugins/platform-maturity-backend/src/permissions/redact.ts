import type {
  Assessment,
  AssessmentSummary,
  RunProblem,
  Subject,
} from '@paved/plugin-platform-maturity-common';
import type { View } from './Access';
import {
  contradictionWithNames,
  factWithNames,
  findingWithNames,
  mapValues,
  provenanceWithNames,
  sampleWithNames,
  type Named,
} from './redactFindings';
import { originWithName, rollUpWithNames } from './redactRollUp';

/**
 * Leaves out what names entities that the viewer may not read. Figures stay:
 * who may not learn of all entities is told of an assessment over others.
 */
export async function redactAssessment<TAssessment extends Assessment>(
  assessment: TAssessment,
  view: View,
): Promise<TAssessment> {
  return redact(assessment, view, withNames);
}

/**
 * As {@link redactAssessment}, for the assessment of an entity; `undefined`
 * where the viewer may not read the entity itself.
 */
export async function readableAssessment<TAssessment extends Assessment>(
  assessment: TAssessment,
  view: View,
): Promise<TAssessment | undefined> {
  const { ref } = assessment.subject;
  return redact<TAssessment, TAssessment | undefined>(
    assessment,
    view,
    (all, named) => (named(ref) ? withNames(all, named) : undefined),
    [ref],
  );
}

/** As {@link redactAssessment}, for several: one request decides about all. */
export async function redactAssessments<TAssessment extends Assessment>(
  assessments: TAssessment[],
  view: View,
): Promise<TAssessment[]> {
  return redact(assessments, view, (all, named) =>
    all.map(assessment => withNames(assessment, named)),
  );
}

/** As {@link redactAssessment}, for the rows of a list. */
export function redactSummary(
  summary: AssessmentSummary,
  named: Named,
): AssessmentSummary {
  return { ...summary, subject: subjectWithNames(summary.subject, named) };
}

/** The references that a row names beside its own. */
export function namesIn({ subject }: AssessmentSummary): string[] {
  const { systems, domains, origin } = subject;
  return [
    ...systems,
    ...domains,
    ...(origin?.template ? [origin.template] : []),
  ];
}

/** Leaves out problems that concern no entity which the viewer may read. */
export async function redactProblems(
  problems: RunProblem[],
  view: View,
): Promise<RunProblem[]> {
  return redact(problems, view, (all, named) =>
    all
      .map(problem => ({
        ...problem,
        entities: sampleWithNames(problem.entities, named),
      }))
      .filter(({ entities }) => entities.refs.length > 0),
  );
}

/** Collects the names first, so that one request decides about all of them. */
async function redact<T extends TRedacted, TRedacted>(
  value: T,
  view: View,
  apply: (value: T, named: Named) => TRedacted,
  /** What has to be visible now, beside what has only a name in it. */
  present: string[] = [],
): Promise<TRedacted> {
  if (view.entities === 'all') {
    return value;
  }
  const names = new Set<string>();
  apply(value, ref => Boolean(names.add(ref)));
  const nameable = await view.nameable(names, present);
  return apply(value, ref => nameable.has(ref));
}

function withNames<TAssessment extends Assessment>(
  assessment: TAssessment,
  named: Named,
): TAssessment {
  const { practiceScope, ownerScope, rollUp, delivery, contradictions } =
    assessment;
  const { root } = assessment.organizationScope;
  return {
    ...assessment,
    subject: subjectWithNames(assessment.subject, named),
    facts: mapValues(assessment.facts, fact => factWithNames(fact, named)),
    practices: mapValues(assessment.practices, finding =>
      findingWithNames(finding, named),
    ),
    capabilities: mapValues(assessment.capabilities, finding =>
      findingWithNames(finding, named),
    ),
    practiceScope: {
      ...practiceScope,
      components: sampleWithNames(practiceScope.components, named),
    },
    ownerScope: {
      ...ownerScope,
      refs: ownerScope.refs.filter(named),
      // To hide these too keeps a hidden owner from telling from a missing one.
      dangling: ownerScope.dangling.filter(named),
    },
    organizationScope: root && named(root) ? { root } : {},
    ...(rollUp && { rollUp: rollUpWithNames(rollUp, named) }),
    ...(delivery && {
      delivery: mapValues(delivery as Required<typeof delivery>, measure =>
        provenanceWithNames(measure, named),
      ),
    }),
    ...(contradictions && {
      contradictions: contradictions.map(contradiction =>
        contradictionWithNames(contradiction, named),
      ),
    }),
  };
}

/** Owners stay: the entity itself names them. Domains may come by a system. */
function subjectWithNames(subject: Subject, named: Named): Subject {
  const { origin } = subject;
  return {
    ...subject,
    systems: subject.systems.filter(named),
    domains: subject.domains.filter(named),
    ...(origin && { origin: originWithName(origin, named) }),
  };
}
