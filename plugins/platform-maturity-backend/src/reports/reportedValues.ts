import {
  deliveryMeasures,
  facts,
  type FactDefinition,
  type ReportableFactId,
} from '@paved/plugin-platform-maturity-common';

const definitions: Record<
  ReportableFactId,
  Pick<FactDefinition, 'title'> & { unit: string }
> = { ...facts, ...deliveryMeasures };

/** What is wrong with a value of a fact; `undefined`: nothing. */
export function valueProblem(
  fact: ReportableFactId,
  value: unknown,
): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return `value must be a number, not ${JSON.stringify(value) ?? 'missing'}`;
  }
  if (value < 0) {
    return `value must not be negative, and is ${value}`;
  }
  return definitions[fact].unit === 'share' && value > 1
    ? `value is a share and must be at most 1, and is ${value}`
    : undefined;
}

/** The longest name of a tool, and title of an observation, in characters. */
export const nameLimit = 200;

/** The longest address, in characters. */
export const urlLimit = 2000;

/** What is wrong with an address that pages link to; `undefined`: nothing. */
export function urlProblem(url: unknown): string | undefined {
  const isLink =
    typeof url === 'string' &&
    url.length <= urlLimit &&
    /^https?:\/\//i.test(url) &&
    URL.canParse(url);
  return isLink
    ? undefined
    : `url must be an http or https address of at most ${urlLimit} characters`;
}
