import { differencesOf, type Difference } from './differences';
import { withValue, type PolicyDocument } from './document';

/** What is longer than this, browsers and chats may cut off. */
const longestLink = 4_000;

const parameter = 'policy';

/**
 * Puts what differs from the configured policy into parameters of a URL:
 * `policy=cutoffs.foundation:0.7` for each key, with nothing after the colon
 * where the key is taken away. `undefined` where that is too long for a link.
 */
export function writeLink(
  configured: PolicyDocument,
  policy: PolicyDocument,
): string | undefined {
  const parameters = new URLSearchParams(
    differencesOf(configured, policy).map(({ key, value }) => [
      parameter,
      `${key}:${value === undefined ? '' : JSON.stringify(value)}`,
    ]),
  ).toString();
  return parameters.length > longestLink ? undefined : parameters;
}

/** Reads a policy from the parameters of a URL; names what cannot be read. */
export function readLink(
  configured: PolicyDocument,
  parameters: URLSearchParams,
): { policy: PolicyDocument; ignored: string[] } {
  let policy = configured;
  const ignored: string[] = [];
  for (const text of parameters.getAll(parameter)) {
    const difference = differenceOf(text);
    if (difference) {
      policy = withValue(policy, difference.key, difference.value);
    } else {
      ignored.push(text);
    }
  }
  return { policy, ignored };
}

function differenceOf(text: string): Difference | undefined {
  const colon = text.indexOf(':');
  const key = text.slice(0, Math.max(colon, 0));
  const value = text.slice(colon + 1);
  if (key === '') {
    return undefined;
  }
  try {
    return { key, value: value === '' ? undefined : JSON.parse(value) };
  } catch {
    return undefined;
  }
}
