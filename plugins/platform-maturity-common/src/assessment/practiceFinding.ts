import { sampleOf } from '../facts';
import { recordOf } from '../facts/recordOf';
import {
  evidenceStrengths,
  isKnown,
  outcomes,
  outcomeScores,
  type ComponentFinding,
  type Evidence,
  type EvidenceStrength,
  type Outcome,
  type Recording,
} from '../practices';
import type {
  OrganizationFinding,
  PracticeFinding,
  ScopeFindings,
} from './Assessment';

/** Of a scope with many components, how many matches are kept as evidence. */
const evidenceLimit = 10;
/** Shorter ones are made anew each time. */
const longList = 500;

/** Reduces the findings of a practice over a scope to counts, score and evidence. */
export function practiceFinding(scope: ScopeFindings): PracticeFinding {
  return scope.seenOn === 'organization'
    ? inheritedFinding(scope.finding)
    : scopeFinding(scope.findings, scope.recording);
}

/** What was made of long lists that are looked at again and again. */
const made = new WeakMap<readonly ComponentFinding[], PracticeFinding>();

function scopeFinding(
  findings: readonly ComponentFinding[],
  recording: Recording,
): PracticeFinding {
  if (findings.length < longList) {
    return aggregate(findings, recording);
  }
  const finding = made.get(findings) ?? aggregate(findings, recording);
  made.set(findings, finding);
  // How widely it is recorded tells nothing else of more than one component.
  return { ...finding, recording };
}

function inheritedFinding({
  outcome,
  kind,
  evidence,
}: OrganizationFinding): PracticeFinding {
  return {
    ...(isKnown(outcome) ? { score: outcomeScores[outcome] } : {}),
    counts: { ...zeroes(outcomes), [outcome]: 1 },
    components: {},
    tools: [],
    strengths: { ...zeroes(evidenceStrengths), ...(kind ? { [kind]: 1 } : {}) },
    evidence,
    inherited: true,
  };
}

function aggregate(
  findings: readonly ComponentFinding[],
  recording: Recording,
): PracticeFinding {
  const refs: Partial<Record<Outcome, string[]>> = {};
  const strengths: Record<EvidenceStrength, number> = zeroes(evidenceStrengths);
  const tools = new Map<string, number>();
  let sum = 0;
  let known = 0;
  let lost = 0;

  for (const finding of findings) {
    const { component, outcome, kind, matches } = finding;
    if (finding.lost) {
      lost += 1;
    }
    (refs[outcome] ??= []).push(component);
    if (isKnown(outcome)) {
      sum += outcomeScores[outcome];
      known += 1;
    }
    if (kind) {
      strengths[kind] += 1;
    }
    for (const tool of toolsIn(matches)) {
      tools.set(tool, (tools.get(tool) ?? 0) + 1);
    }
  }

  const counts = zeroes(outcomes) as Record<Outcome, number>;
  const components: PracticeFinding['components'] = {};
  for (const outcome of outcomes) {
    const found = refs[outcome];
    if (found) {
      counts[outcome] = found.length;
      components[outcome] = sampleOf(found);
    }
  }
  return {
    ...(known > 0 ? { score: sum / known } : {}),
    counts,
    components,
    tools: [...tools]
      .map(([tool, number]) => ({ tool, components: number }))
      .sort((a, b) => b.components - a.components || compare(a.tool, b.tool)),
    strengths,
    evidence: evidenceOfScope(findings, recording),
    recording,
    ...(lost > 0 ? { lost } : {}),
    inherited: false,
  };
}

function evidenceOfScope(
  findings: readonly ComponentFinding[],
  recording: Recording,
): Evidence[] {
  const [only] = findings;
  if (findings.length === 1 && evidenceIn(only).length === 0) {
    return only.outcome === 'notApplicable'
      ? []
      : [
          {
            type: 'absence',
            entityRef: only.component,
            ...recording,
            ...(only.lost ? { lost: only.lost } : {}),
          },
        ];
  }
  return firstByReference(
    findings.filter(finding => finding.override || finding.matches.length > 0),
  )
    .slice(0, evidenceLimit)
    .flatMap(evidenceIn)
    .slice(0, evidenceLimit);
}

/** The distinct tools of some matches; most have none. */
function toolsIn(matches: ComponentFinding['matches']): Iterable<string> {
  return matches.length === 0
    ? []
    : new Set(matches.flatMap(match => match.tool ?? []));
}

/** Those of many scopes are in this order already. */
function firstByReference(found: ComponentFinding[]): ComponentFinding[] {
  const isSorted = found.every(
    ({ component }, index) =>
      index === 0 || found[index - 1].component <= component,
  );
  return isSorted
    ? found
    : found.sort((a, b) => compare(a.component, b.component));
}

function evidenceIn({ override, matches }: ComponentFinding): Evidence[] {
  return [
    ...(override ? [override] : []),
    ...matches.flatMap(({ evidence }) => evidence),
  ];
}

function zeroes<TKey extends string>(
  keys: readonly TKey[],
): Record<TKey, number> {
  return recordOf(keys, () => 0);
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
