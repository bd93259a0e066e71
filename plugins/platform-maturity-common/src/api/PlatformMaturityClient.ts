import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  organizationRef,
  type Recommendation,
  type SimulationInput,
} from '../assessment';
import type { AttestationInput, Attestations } from './attestations';
import type { PushedReport, PushResult } from './facts';
import type {
  AssessmentPage,
  AssessmentQuery,
  ExplainedAssessment,
  PlatformMaturityApi,
  RefreshState,
} from './contract';
import type { ExportQuery, ExportTableId } from './exports';
import type { GoldenPathHistory } from './goldenPaths';
import type { History, SubjectMoves } from './history';
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
    return this.#request(`/assessments/${byName(entityRef)}`);
  }

  async getOrganization(): Promise<ExplainedAssessment> {
    return this.#request('/assessments/organization');
  }

  async listAssessments(query: AssessmentQuery = {}): Promise<AssessmentPage> {
    return this.#request(`/assessments?${parametersOf(query)}`);
  }

  async exportAssessments(
    query: Omit<AssessmentQuery, 'limit' | 'cursor'> = {},
  ): Promise<Blob> {
    const path = `/assessments/export.csv?${parametersOf(query)}`;
    return (await this.#fetch(path)).blob();
  }

  async exportTable(
    table: ExportTableId,
    query: ExportQuery = {},
  ): Promise<Blob> {
    const path = `/exports/${table}.csv?${parametersOf(query)}`;
    return (await this.#fetch(path)).blob();
  }

  async exportEverything(): Promise<Blob> {
    return (await this.#fetch('/exports/everything.ndjson')).blob();
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

  async getHistory(subjectRef: string): Promise<History> {
    return this.#request(`/history/${pathOf(subjectRef)}`);
  }

  async listMoves({ since }: { since?: string } = {}): Promise<SubjectMoves> {
    return this.#request(`/history/moves?${parametersOf({ since })}`);
  }

  async getGoldenPaths(
    subjectRef: string,
    { since }: { since?: string } = {},
  ): Promise<GoldenPathHistory> {
    const path = `/golden-paths/${pathOf(subjectRef)}`;
    return this.#request(`${path}?${parametersOf({ since })}`);
  }

  async getPolicy(): Promise<PolicyDescription> {
    return this.#request('/policy');
  }

  async previewPolicy(request: PolicyPreviewRequest): Promise<PolicyPreview> {
    return this.#post('/policy/preview', request);
  }

  async pushFacts(reports: PushedReport[]): Promise<PushResult> {
    return this.#post('/facts', { reports });
  }

  async getAttestations(subjectRef: string): Promise<Attestations> {
    return this.#request(`/attestations/${pathOf(subjectRef)}`);
  }

  async attest(
    subjectRef: string,
    input: AttestationInput,
  ): Promise<Attestations> {
    return this.#post(`/attestations/${pathOf(subjectRef)}`, input);
  }

  async withdrawAttestation(id: string): Promise<Attestations> {
    return this.#request(`/attestations/${encodeURIComponent(id)}`, {
      method: 'DELETE',
    });
  }

  async #post<TBody>(path: string, body: unknown): Promise<TBody> {
    return this.#request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #request<TBody>(path: string, init?: RequestInit): Promise<TBody> {
    const response = await this.#fetch(path, init);
    return response.json() as Promise<TBody>;
  }

  async #fetch(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('platform-maturity');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function parametersOf(query: object): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item !== undefined) {
        parameters.append(name, String(item));
      }
    }
  }
  return parameters;
}

function pathOf(subjectRef: string): string {
  return subjectRef === organizationRef ? organizationRef : byName(subjectRef);
}

function byName(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return ['by-name', kind, namespace, name].map(encodeURIComponent).join('/');
}
