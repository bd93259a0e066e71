import { CustomErrorBase } from '@backstage/errors';
import type { z } from 'zod/v4';

/** What was asked of whom. */
export interface PeerRequest {
  pluginId: string;
  packageName: string;
  path: string;
}

/**
 * Another plugin did not answer as it should. The message names the plugin and
 * the endpoint, and says what to do where that is known.
 *
 * @public
 */
export class PeerError extends CustomErrorBase {
  name = 'PeerError' as const;

  constructor(
    request: { pluginId: string; path: string },
    what: string,
    advice?: string,
  ) {
    // The query names every fact, and the message has to fit on a page.
    const [path] = request.path.split('?');
    const sentence = `GET ${path} of the plugin ${request.pluginId}: ${what}.`;
    super(advice ? `${sentence} ${advice}` : sentence);
  }
}

/** The error for an answer that is no success, or that nothing was found. */
export async function failureOf(
  request: PeerRequest,
  response: Response,
): Promise<
  { notFound: true; error?: never } | { notFound?: never; error: PeerError }
> {
  const { name, message } = errorIn(await response.text());
  if (response.status === 404) {
    return name === 'NotFoundError'
      ? { notFound: true }
      : { error: notInstalled(request) };
  }
  const said = message ? `: ${message}` : '';
  if (response.status === 401 || response.status === 403) {
    return {
      error: new PeerError(
        request,
        `refused (${response.status}${said})`,
        'It must accept the requests of other plugins: see backend.auth in the configuration of both.',
      ),
    };
  }
  return {
    error: new PeerError(request, `failed (${response.status}${said})`),
  };
}

/** The error for a request that got no answer at all, or not in time. */
export function unreachable(request: PeerRequest, error: unknown): PeerError {
  const { cause, name } = error as { cause?: { code?: string }; name?: string };
  if (name === 'TimeoutError') {
    return new PeerError(
      request,
      'took too long to answer',
      'Fewer requests at the same time may help.',
    );
  }
  return new PeerError(
    request,
    `could not be reached (${cause?.code ?? name ?? 'no answer'})`,
    `See that ${request.packageName} runs, and that discovery.endpoints names its address where it runs in another backend.`,
  );
}

/** The first few differences from the expected form, with where they are. */
export function describeForm(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`)
    .join('; ');
}

function notInstalled(request: PeerRequest): PeerError {
  return new PeerError(
    request,
    'there is no such endpoint (404)',
    `Install ${request.packageName} in the backend, name its address in discovery.endpoints, or take away the module that asks it.`,
  );
}

/** What a Backstage backend says about a failure. */
function errorIn(text: string): { name?: string; message?: string } {
  try {
    return JSON.parse(text).error ?? {};
  } catch {
    return {};
  }
}
