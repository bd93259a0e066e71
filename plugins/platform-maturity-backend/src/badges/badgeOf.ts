import {
  approachTitles,
  stageTitles,
  type Approach,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { makeBadge } from 'badge-maker';

/** What a badge can show; `answer` is approach and stage together. */
export const badgeContents = ['answer', 'approach', 'stage'] as const;

/** See {@link badgeContents}. */
export type BadgeContent = (typeof badgeContents)[number];

/** As on the pages; the words say the same, so colour is never alone. */
const colors: Record<Approach, string> = {
  undetermined: '#767676',
  devops: '#0072b2',
  hybrid: '#9a6a00',
  platformEngineering: '#00785a',
};

const labels: Record<BadgeContent, string> = {
  answer: 'platform maturity',
  approach: 'context calls for',
  stage: 'stands at',
};

const unknown = 'not assessed';

/**
 * An SVG for a README. Without an assessment it says so, in the same way for an
 * entity that is hidden, missing or not assessed yet.
 */
export function badgeOf(
  assessment: Pick<Assessment, 'approach' | 'stage'> | undefined,
  content: BadgeContent,
): string {
  const approach = assessment?.approach ?? 'undetermined';
  return makeBadge({
    label: labels[content],
    message: assessment ? messageOf(assessment, content) : unknown,
    color: colors[approach],
  });
}

function messageOf(
  { approach, stage }: Pick<Assessment, 'approach' | 'stage'>,
  content: BadgeContent,
): string {
  if (content === 'approach') {
    return approachTitles[approach];
  }
  if (content === 'stage') {
    return stageTitles[stage];
  }
  return `${approachTitles[approach]} · at ${stageTitles[stage]}`;
}
