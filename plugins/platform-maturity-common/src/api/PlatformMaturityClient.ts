import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { Recommendation, SimulationInput } from '../assessment';
import type {
  AssessmentPage,
  AssessmentQuery,
  ExplainedAssessment,
  PlatformMaturityApi,
  RefreshState,
} from './contract';
import type {
  PolicyDescription,
  PolicyPreview,
  PolicyPreviewRequest,
} from './policy';

/**
 * Calls the backend over HTTP. Any response that is not a success is thrown as
 * a `ResponseError` of `@backstage/errors`.
 *
 * @public
 */
export class PlatformMaturityClient implements PlatformMaturityApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async getAssessment(entityRef: string): Promise<ExplainedAssessment> {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const path = [kind, namespace, name].map(encodeURIComponent).join('/');
    return this.#request(`/assessments/by-name/${path}`);
  }

  async getOrganization(): Promise<ExplainedAssessment> {
    return this.#request('/assessments/organization');
  }

  async listAssessments(query: AssessmentQuery = {}): Promise<AssessmentPage> {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      for (const item of [value].flat()) {
        if (item !== undefined) {
          parameters.append(name, String(item));
        }
      }
    }
    return this.#request(`/assessments?${parameters}`);
  }

  async simulate(input: SimulationInput): Promise<Recommendation>;
  async simulate(input: SimulationInput[]): Promise<Recommendation[]>;
  async simulate(
    input: SimulationInput | SimulationInput[],
  ): Promise<Recommendation | Recommendation[]> {
    return this.#post('/simulations', input);
  }

  async getRefresh(): Promise<RefreshState> {
    return this.#request('/refresh');
  }

  async refresh(): Promise<RefreshState> {
    return this.#request('/refresh', { method: 'POST' });
  }

  async getPolicy(): Promise<PolicyDescription> {
    return this.#request('/policy');
  }

  async previewPolicy(request: PolicyPreviewRequest): Promise<PolicyPreview> {
    return this.#post('/policy/preview', request);
  }

  async #post<TBody>(path: string, body: unknown): Promise<TBody> {
    return this.#request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #request<TBody>(path: string, init?: RequestInit): Promise<TBody> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('platform-maturity');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json() as Promise<TBody>;
  }
}
