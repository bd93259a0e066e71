import { setTimeout as pause } from 'node:timers/promises';
import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import type { z } from 'zod/v4';
import {
  PeerError,
  describeForm,
  failureOf,
  unreachable,
  type PeerRequest,
} from './PeerError';

const defaultAnswerWithin = 30_000;

/** What passes by itself: too many requests, and a backend that restarts. */
const passing = [429, 502, 503, 504];

/** The pauses before each further attempt, in milliseconds. */
const defaultPauses = [500, 2_000];

/**
 * Where to find another plugin and on whose behalf to ask it.
 *
 * @public
 */
export interface PeerPluginOptions {
  /** For example `tech-insights`. */
  pluginId: string;
  /** The package that an administrator installs to have it. */
  packageName: string;
  discovery: DiscoveryService;
  auth: AuthService;
  /** On whose behalf it is asked. */
  credentials: BackstageCredentials;
  /**
   * How long to wait before each further attempt where a failure may pass by
   * itself, in milliseconds. Default: 500, then 2000.
   */
  pauses?: readonly number[];
  /** How long one answer may take, in milliseconds. Default: 30000. */
  answerWithin?: number;
}

/**
 * Reads the HTTP API of another backend plugin. Its answers are checked, as
 * they are those of somebody else’s release.
 *
 * @public
 */
export class PeerPlugin {
  constructor(private readonly options: PeerPluginOptions) {}

  /**
   * The answer to a GET request. Throws an error that says what to do where the
   * plugin is not installed, cannot be reached, refuses, or answers in a form
   * that does not match the schema.
   *
   * @param path - Below the plugin’s address, with a leading slash.
   */
  async get<TAnswer>(
    path: string,
    schema: z.ZodType<TAnswer>,
    signal: AbortSignal,
  ): Promise<TAnswer> {
    const answer = await this.find(path, schema, signal);
    if (answer === undefined) {
      throw new PeerError(this.request(path), 'found nothing for it (404)');
    }
    return answer;
  }

  /**
   * As {@link PeerPlugin.get}, and `undefined` where the plugin says that it
   * does not know what was asked for.
   */
  async find<TAnswer>(
    path: string,
    schema: z.ZodType<TAnswer>,
    signal: AbortSignal,
  ): Promise<TAnswer | undefined> {
    const response = await this.fetch(path, signal);
    if (!response.ok) {
      const { notFound, error } = await failureOf(this.request(path), response);
      if (notFound) {
        return undefined;
      }
      throw error;
    }
    const text = await response.text().catch(error => {
      signal.throwIfAborted();
      throw unreachable(this.request(path), error);
    });
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      throw new PeerError(
        this.request(path),
        `answered with no JSON (${response.headers.get('content-type')})`,
        `Does ${this.options.packageName} run at that address?`,
      );
    }
    const parsed = schema.safeParse(body);
    if (!parsed.success) {
      throw new PeerError(
        this.request(path),
        `answered in a form that is not known here: ${describeForm(
          parsed.error.issues,
        )}`,
        `Compare the version of ${this.options.packageName} with those that this module names.`,
      );
    }
    return parsed.data;
  }

  private async fetch(path: string, signal: AbortSignal): Promise<Response> {
    const { discovery, auth, credentials, pluginId } = this.options;
    const { answerWithin = defaultAnswerWithin } = this.options;
    const base = await discovery.getBaseUrl(pluginId);
    const pauses = [...(this.options.pauses ?? defaultPauses)];
    for (;;) {
      signal.throwIfAborted();
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: credentials,
        targetPluginId: pluginId,
      });
      const wait = pauses.shift();
      try {
        const response = await fetch(`${base}${path}`, {
          headers: { Authorization: `Bearer ${token}` },
          signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithin)]),
        });
        if (wait === undefined || !passing.includes(response.status)) {
          return response;
        }
        await response.body?.cancel();
      } catch (error) {
        signal.throwIfAborted();
        if (wait === undefined) {
          throw unreachable(this.request(path), error);
        }
      }
      await pause(wait, undefined, { signal }).catch(() => {});
    }
  }

  private request(path: string): PeerRequest {
    const { pluginId, packageName } = this.options;
    return { pluginId, packageName, path };
  }
}
