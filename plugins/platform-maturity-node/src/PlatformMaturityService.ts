import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  PlatformMaturityClient,
  type AssessmentPage,
  type AssessmentQuery,
  type PushedReport,
  type PushResult,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';

/**
 * On whose behalf a request is made; they see what they may read in the catalog.
 *
 * @public
 */
export interface PlatformMaturityServiceOptions {
  credentials: BackstageCredentials;
}

/**
 * Reads assessments from other backend plugins and modules, and tells what no
 * catalog shows. A response that is
 * not a success is thrown as a `ResponseError` of `@backstage/errors`.
 *
 * @public
 */
export interface PlatformMaturityService {
  /** Throws for an entity that is missing, hidden or not yet assessed. */
  getAssessment(
    entityRef: string,
    options: PlatformMaturityServiceOptions,
  ): Promise<StoredAssessment>;
  /** Throws when nothing is assessed yet. */
  getOrganization(
    options: PlatformMaturityServiceOptions,
  ): Promise<StoredAssessment>;
  listAssessments(
    query: AssessmentQuery | undefined,
    options: PlatformMaturityServiceOptions,
  ): Promise<AssessmentPage>;
  /**
   * Tells facts and outcomes about entities that the credentials may see, at
   * most 1,000 at a time; all are stored or, when one is wrong, none. For what
   * is asked for on a schedule, a {@link FactCollector} is the better way.
   */
  pushFacts(
    reports: PushedReport[],
    options: PlatformMaturityServiceOptions,
  ): Promise<PushResult>;
}

/** Calls the plugin's API, which may run in another process. */
export class DefaultPlatformMaturityService implements PlatformMaturityService {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  async getAssessment(
    entityRef: string,
    options: PlatformMaturityServiceOptions,
  ): Promise<StoredAssessment> {
    return (await this.#clientFor(options)).getAssessment(entityRef);
  }

  async getOrganization(
    options: PlatformMaturityServiceOptions,
  ): Promise<StoredAssessment> {
    return (await this.#clientFor(options)).getOrganization();
  }

  async listAssessments(
    query: AssessmentQuery | undefined,
    options: PlatformMaturityServiceOptions,
  ): Promise<AssessmentPage> {
    return (await this.#clientFor(options)).listAssessments(query);
  }

  async pushFacts(
    reports: PushedReport[],
    options: PlatformMaturityServiceOptions,
  ): Promise<PushResult> {
    return (await this.#clientFor(options)).pushFacts(reports);
  }

  async #clientFor({
    credentials,
  }: PlatformMaturityServiceOptions): Promise<PlatformMaturityClient> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'platform-maturity',
    });
    return new PlatformMaturityClient({
      discoveryApi: this.#discovery,
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: { ...init?.headers, Authorization: `Bearer ${token}` },
          }),
      },
    });
  }
}
