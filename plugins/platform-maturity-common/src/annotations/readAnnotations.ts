import {
  componentPracticeIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import { nearestOf, type Policy } from '../policy';
import type { AnnotationProblem } from './AnnotationProblem';
import {
  annotationKeys,
  annotationPrefix,
  annotations,
  minReasonLength,
  teamSizeRange,
  type AnnotationDefinition,
  type AnnotationId,
} from './annotations';

/**
 * What the annotations of one entity say.
 *
 * @public
 */
export interface AnnotationReading {
  /** What does not apply, with the annotation that says so. */
  notApplicable: {
    id: PracticeId | CapabilityId;
    key: string;
    value: string;
  }[];
  /** How many people a group is. */
  teamSize?: number;
  problems: AnnotationProblem[];
}

const practiceStart = annotations.notApplicable.key.replace('<practice>', '');

/**
 * Reads the annotations with the prefix of Paved; others are left alone. What
 * is malformed, or not allowed by the policy, has no effect and is a problem.
 *
 * @public
 */
export function readAnnotations(
  kind: string,
  values: Readonly<Record<string, string>>,
  overrides: Policy['overrides'],
): AnnotationReading {
  const reading: AnnotationReading = { notApplicable: [], problems: [] };
  for (const [key, value] of Object.entries(values)) {
    if (!key.startsWith(annotationPrefix)) {
      continue;
    }
    const problem = (
      code: AnnotationProblem['code'],
      more: Partial<AnnotationProblem> = {},
    ) => reading.problems.push({ code, key, value, ...more });

    const annotation = annotationOf(key);
    if (!annotation) {
      problem('unknownKey', nearest(nearestOf(key, annotationKeys)));
    } else if (!mayCarry(kind, annotations[annotation])) {
      problem('wrongKind', { annotation });
    } else if (annotation === 'teamSize') {
      const size = sizeIn(value);
      if (!overrides.teamSize) {
        problem('notAllowed', { annotation });
      } else if (size === undefined) {
        problem('noSize', { annotation });
      } else {
        reading.teamSize = size;
      }
    } else {
      const name = key.slice(practiceStart.length);
      const id = componentPracticeIds.find(each => each === name);
      if (!id) {
        const meant = nearestOf(name, componentPracticeIds);
        problem('unknownPractice', {
          annotation,
          ...nearest(meant && practiceStart + meant),
        });
      } else if (!allows(overrides.notApplicable, id)) {
        problem('notAllowed', { annotation });
      } else if (value.replace(/\s/g, '').length < minReasonLength) {
        problem('noReason', { annotation });
      } else {
        reading.notApplicable.push({ id, key, value: value.trim() });
      }
    }
  }
  return reading;
}

function annotationOf(key: string): AnnotationId | undefined {
  if (key === annotations.teamSize.key) {
    return 'teamSize';
  }
  return key.startsWith(practiceStart) ? 'notApplicable' : undefined;
}

function mayCarry(kind: string, { kinds }: AnnotationDefinition): boolean {
  const name = kind.toLocaleLowerCase('en-US');
  return kinds.some(each => each.toLocaleLowerCase('en-US') === name);
}

function allows(
  allowed: Policy['overrides']['notApplicable'],
  id: PracticeId | CapabilityId,
): boolean {
  return typeof allowed === 'boolean' ? allowed : allowed.includes(id);
}

/** Digits only: a size such as `8.0` or `1e3` is rather a mistake. */
function sizeIn(value: string): number | undefined {
  const text = value.trim();
  const size = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return size >= teamSizeRange.min && size <= teamSizeRange.max
    ? size
    : undefined;
}

function nearest(key: string | undefined): { nearest?: string } {
  return key ? { nearest: key } : {};
}
