import { facts } from '../facts';
import { deliveryMeasures, type ReportableFactId } from './deliveryMeasures';

const definitions: Record<ReportableFactId, { unit: string }> = {
  ...facts,
  ...deliveryMeasures,
};

/**
 * The longest name of a tool and title of an observation, in characters.
 *
 * @public
 */
export const reportedNameLimit = 200;

/**
 * The longest address of an observation, in characters.
 *
 * @public
 */
export const reportedUrlLimit = 2000;

/**
 * What is wrong with a reported value of a fact, in words that follow its name;
 * `undefined` if nothing is.
 *
 * @public
 */
export function reportedValueProblem(
  fact: ReportableFactId,
  value: unknown,
): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return 'must be a number';
  }
  if (value < 0) {
    return `must not be negative, and is ${value}`;
  }
  return definitions[fact].unit === 'share' && value > 1
    ? `is a share and must be at most 1, and is ${value}`
    : undefined;
}

/**
 * What is wrong with a reported name, in words that follow what it names;
 * `undefined` if nothing is.
 *
 * @public
 */
export function reportedNameProblem(name: unknown): string | undefined {
  if (typeof name !== 'string' || name === '') {
    return 'must be a text';
  }
  if (name.length > reportedNameLimit) {
    return `must have at most ${reportedNameLimit} characters`;
  }
  // PostgreSQL keeps no text with a null in it.
  return /\p{Cc}/u.test(name)
    ? 'must not contain control characters'
    : undefined;
}

/**
 * What is wrong with a reported address, which pages link to; `undefined` if
 * nothing is.
 *
 * @public
 */
export function reportedUrlProblem(url: unknown): string | undefined {
  const isLink =
    typeof url === 'string' &&
    url.length <= reportedUrlLimit &&
    /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) &&
    URL.canParse(url);
  return isLink
    ? undefined
    : `must be an http or https address of at most ${reportedUrlLimit} characters`;
}
