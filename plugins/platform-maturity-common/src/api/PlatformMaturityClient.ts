import { ResponseError } from '@backstage/errors';
import {
  organizationRef,
  type Recommendation,
  type SimulationInput,
} from '../assessment';
import { addressOf, pathOf, parametersOf } from './addresses';
import type { AttestationInput, Attestations } from './attestations';
import type {
  BatchedAnswer,
  BatchedOperation,
  BatchedRead,
  BatchedReads,
} from './batch';
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
    return this.read({ operation: 'getAssessment', subject: entityRef });
  }

  async getOrganization(): Promise<ExplainedAssessment> {
    return this.getAssessment(organizationRef);
  }

  async listAssessments(query: AssessmentQuery = {}): Promise<AssessmentPage> {
    return this.read({ operation: 'listAssessments', query });
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
    return this.read({ operation: 'getRefresh' });
  }

  async refresh(): Promise<RefreshState> {
    return this.#request('/refresh', { method: 'POST' });
  }

  async getHistory(subjectRef: string): Promise<History> {
    return this.read({ operation: 'getHistory', subject: subjectRef });
  }

  async listMoves({ since }: { since?: string } = {}): Promise<SubjectMoves> {
    return this.read({ operation: 'listMoves', since });
  }

  async getGoldenPaths(
    subjectRef: string,
    { since }: { since?: string } = {},
  ): Promise<GoldenPathHistory> {
    return this.read({
      operation: 'getGoldenPaths',
      subject: subjectRef,
      since,
    });
  }

  async getPolicy(): Promise<PolicyDescription> {
    return this.read({ operation: 'getPolicy' });
  }

  async previewPolicy(request: PolicyPreviewRequest): Promise<PolicyPreview> {
    return this.#post('/policy/preview', request);
  }

  async pushFacts(reports: PushedReport[]): Promise<PushResult> {
    return this.#post('/facts', { reports });
  }

  async getAttestations(subjectRef: string): Promise<Attestations> {
    return this.read({ operation: 'getAttestations', subject: subjectRef });
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

  /**
   * Reads several things in one request; the answers are in their order. One
   * that fails does not fail the others. At most {@link batchLimit}.
   */
  async batch(reads: readonly BatchedRead[]): Promise<BatchedAnswer[]> {
    const { answers } = await this.#post<{ answers: BatchedAnswer[] }>(
      '/batch',
      { reads },
    );
    return answers;
  }

  /** Reads one thing; what extends this class may read it with others. */
  protected async read<TOperation extends BatchedOperation>(
    read: BatchedRead & { operation: TOperation },
  ): Promise<BatchedReads[TOperation]['answer']> {
    return this.#request(addressOf(read));
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
