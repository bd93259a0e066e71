import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  organizationRef,
  simulate,
  defaultPolicy,
  explained,
  type AssessmentPage,
  type AssessmentQuery,
  type AttestationInput,
  type Attestations,
  type ExplainedAssessment,
  type ExportQuery,
  type ExportTableId,
  type GoldenPathHistory,
  type History,
  type SubjectMoves,
  type PlatformMaturityApi,
  type PolicyDescription,
  type PolicyPreview,
  type PolicyPreviewRequest,
  type PushedReport,
  type PushResult,
  type RefreshRun,
  type RefreshState,
  type Reported,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import { assessed } from '../__fixtures__/catalog';
import { FakeAttestations } from './FakeAttestations';
import { FakePolicy } from './FakePolicy';
import { presentPathsOf } from './presentPathsOf';
import { summaryOf } from './summaryOf';

/** An error as the client throws it for a response of the backend. */
export function responseError(
  status: number,
  name: string,
  message: string,
  more: object = {},
): Promise<ResponseError> {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name, message, ...more },
        response: { statusCode: status },
      }),
      {
        status,
        headers: { 'Content-Type': 'application/json' },
      },
    ),
  );
}

/** How a refresh went, unless told otherwise. */
export function runOf(changes: Partial<RefreshRun> = {}): RefreshRun {
  const now = Date.now();
  return {
    startedAt: new Date(now - 5 * 60_000).toISOString(),
    finishedAt: new Date(now - 4 * 60_000).toISOString(),
    durationMs: 1500,
    outcome: 'succeeded',
    entities: 42,
    assessed: 40,
    changed: 3,
    removed: 0,
    problems: [],
    ...changes,
  };
}

/** The API over a catalog, in memory. */
export class FakeApi implements PlatformMaturityApi {
  assessments: StoredAssessment[];
  refreshState: RefreshState;
  /** The queries of lists, in order. */
  readonly queries: AssessmentQuery[] = [];
  /** The queries of moves, in order. */
  readonly moveQueries: { since?: string }[] = [];
  readonly attestations = new FakeAttestations();
  readonly policy = new FakePolicy();
  /** By the reference of the subject. */
  readonly histories = new Map<string, History>();
  moves: SubjectMoves = {
    since: new Date(0).toISOString(),
    moves: [],
    more: false,
  };
  /** By the reference of the subject; of others the present alone is known. */
  readonly goldenPaths = new Map<string, GoldenPathHistory>();
  /** Since when golden paths were asked for, in order. */
  readonly goldenPathQueries: { since?: string }[] = [];
  /** The tables that were asked for as files, in order. */
  readonly exported: { table: ExportTableId; query: ExportQuery }[] = [];
  /** What every reading call throws, while set. */
  error?: Error;

  constructor(entities: Entity[] = [], reported?: Reported) {
    const { assessments, problems } = assessed(
      entities,
      defaultPolicy,
      reported,
    );
    this.assessments = assessments;
    const lastRun = runOf({ problems });
    this.refreshState = {
      running: false,
      lastRun,
      lastSuccessAt: lastRun.finishedAt,
    };
  }

  async getAssessment(entityRef: string): Promise<ExplainedAssessment> {
    if (this.error) {
      throw this.error;
    }
    const ref = stringifyEntityRef(parseEntityRef(entityRef));
    const found = this.assessments.find(({ subject }) => subject.ref === ref);
    if (!found) {
      throw await responseError(404, 'NotFoundError', 'Not assessed yet');
    }
    return explained(found, defaultPolicy);
  }

  async getOrganization(): Promise<ExplainedAssessment> {
    if (this.error) {
      throw this.error;
    }
    const found = this.assessments.find(
      ({ subject }) => subject.ref === organizationRef,
    );
    if (!found) {
      throw await responseError(404, 'NotFoundError', 'Not assessed yet');
    }
    return explained(found, defaultPolicy);
  }

  async exportAssessments(query: AssessmentQuery = {}): Promise<Blob> {
    if (this.error) {
      throw this.error;
    }
    const { items } = await this.listAssessments({ ...query, limit: 10_000 });
    return new Blob([items.map(({ subject }) => subject.ref).join('\n')]);
  }

  async exportTable(
    table: ExportTableId,
    query: ExportQuery = {},
  ): Promise<Blob> {
    this.exported.push({ table, query });
    if (this.error) {
      throw this.error;
    }
    return new Blob([table]);
  }

  async exportEverything(): Promise<Blob> {
    if (this.error) {
      throw this.error;
    }
    return new Blob(
      this.assessments.map(
        assessment => `${JSON.stringify({ type: 'assessment', assessment })}\n`,
      ),
    );
  }

  async listAssessments(query: AssessmentQuery = {}): Promise<AssessmentPage> {
    this.queries.push(query);
    if (this.error) {
      throw this.error;
    }
    const { kind, ref, approach, stage, move } = query;
    const { limit = 50, cursor = '0' } = query;
    const items = this.assessments
      .filter(({ subject }) => !ref || ref.includes(subject.ref))
      .filter(({ subject }) => !kind || kind.includes(subject.kind))
      .filter(item => !approach || approach.includes(item.approach))
      .filter(item => !stage || stage.includes(item.stage))
      .filter(item => !move || move.includes(item.move))
      .map(summaryOf);
    const start = Number(cursor);
    const end = start + limit;
    return {
      items: items.slice(start, end),
      ...(end < items.length ? { nextCursor: String(end) } : {}),
    };
  }

  simulate = ((input: any) =>
    simulate(
      input,
      defaultPolicy,
    )) as unknown as PlatformMaturityApi['simulate'];

  async getRefresh(): Promise<RefreshState> {
    return this.refreshState;
  }

  async refresh(): Promise<RefreshState> {
    this.refreshState = {
      ...this.refreshState,
      running: true,
      phase: 'reading',
      startedAt: new Date().toISOString(),
    };
    return this.refreshState;
  }

  async getAttestations(subjectRef: string): Promise<Attestations> {
    return this.attestations.get(subjectRef);
  }

  async attest(
    subjectRef: string,
    input: AttestationInput,
  ): Promise<Attestations> {
    return this.attestations.attest(subjectRef, input);
  }

  async withdrawAttestation(id: string): Promise<Attestations> {
    return this.attestations.withdraw(id);
  }

  async getHistory(subjectRef: string): Promise<History> {
    if (this.error) {
      throw this.error;
    }
    const found = this.histories.get(subjectRef);
    if (!found) {
      throw await responseError(404, 'NotFoundError', 'No history');
    }
    return found;
  }

  async getGoldenPaths(
    subjectRef: string,
    query: { since?: string } = {},
  ): Promise<GoldenPathHistory> {
    this.goldenPathQueries.push(query);
    if (this.error) {
      throw this.error;
    }
    return (
      this.goldenPaths.get(subjectRef) ??
      presentPathsOf(
        this.assessments.find(({ subject }) => subject.ref === subjectRef)!,
      )
    );
  }

  async listMoves(query: { since?: string } = {}): Promise<SubjectMoves> {
    this.moveQueries.push(query);
    if (this.error) {
      throw this.error;
    }
    return this.moves;
  }

  async getPolicy(): Promise<PolicyDescription> {
    if (this.error) {
      throw this.error;
    }
    return this.policy.describe();
  }

  async pushFacts(reports: PushedReport[]): Promise<PushResult> {
    return { outcomes: reports.map(() => 'stored') };
  }

  async previewPolicy(request: PolicyPreviewRequest): Promise<PolicyPreview> {
    if (this.error) {
      throw this.error;
    }
    const preview = this.policy.preview(request, this.assessments);
    if ('problems' in preview) {
      const { problems } = preview;
      const message = problems
        .map(problem => `${problem.key}: ${problem.message}`)
        .join('; ');
      throw await responseError(400, 'InputError', message, { problems });
    }
    return preview;
  }
}
