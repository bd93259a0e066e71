import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  exportFormat,
  type ExportLine,
  type PolicyDescription,
} from '@paved/plugin-platform-maturity-common';
import { standingOf } from '../history/standing';
import type { PolicyService } from '../policy/PolicyService';
import type { ExportSource } from './ExportSource';

type ContentLine = Exclude<ExportLine, { type: 'end' }>;

/** All of history that is kept. */
const always = new Date(0);

/**
 * All that a caller may read, each thing a line of its own. The last line says
 * how many there are: without it, something is missing.
 */
export async function* everything(
  source: ExportSource,
  policies: Pick<PolicyService, 'describe'>,
  credentials: BackstageCredentials,
): AsyncGenerator<ExportLine> {
  let lines = 0;
  for await (const line of content(source, policies, credentials)) {
    lines += 1;
    yield line;
  }
  yield { type: 'end', lines };
}

async function* content(
  source: ExportSource,
  policies: Pick<PolicyService, 'describe'>,
  credentials: BackstageCredentials,
): AsyncGenerator<ContentLine> {
  yield {
    type: 'export',
    format: exportFormat,
    at: new Date().toISOString(),
  };
  const policy = await policyFor(policies, credentials);
  if (policy) {
    yield { type: 'policy', policy };
  }
  for await (const assessment of source.assessments({
    filter: {},
    orderField: 'kind',
    order: 'asc',
    skip: 0,
  })) {
    yield { type: 'assessment', assessment };
  }
  if (source.hasPast) {
    yield* past(source);
  }
}

async function* past(source: ExportSource): AsyncGenerator<ContentLine> {
  for await (const { subject, snapshot, ...ended } of source.past(
    always,
    false,
  )) {
    yield {
      type: 'past',
      subject,
      since: snapshot.at,
      until: ended.until,
      ...standingOf(snapshot),
      ...(ended.next ? { next: ended.next } : {}),
      causes: ended.causes,
    };
  }
  for await (const daily of source.daily(always)) {
    yield { type: 'daily', ...daily };
  }
  for await (const departure of source.departures(always)) {
    yield { type: 'departure', ...departure };
  }
}

/** Who may not read the policy gets the rest. */
async function policyFor(
  policies: Pick<PolicyService, 'describe'>,
  credentials: BackstageCredentials,
): Promise<PolicyDescription | undefined> {
  try {
    return await policies.describe(credentials);
  } catch (error) {
    if (error instanceof NotAllowedError) {
      return undefined;
    }
    throw error;
  }
}
