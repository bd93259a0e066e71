import {
  exportFormat,
  type ExportLine,
} from '@paved/plugin-platform-maturity-common';
import { standingOf } from '../history/standing';
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
): AsyncGenerator<ExportLine> {
  let lines = 0;
  for await (const line of content(source)) {
    lines += 1;
    yield line;
  }
  yield { type: 'end', lines };
}

async function* content(source: ExportSource): AsyncGenerator<ContentLine> {
  yield {
    type: 'export',
    format: exportFormat,
    at: new Date().toISOString(),
  };
  const policy = await source.policy();
  // Who may not read it gets the rest.
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
