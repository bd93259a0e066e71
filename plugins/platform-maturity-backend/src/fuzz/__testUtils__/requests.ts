import fc from 'fast-check';
import { openApi } from '../../router/spec/openapi';
import { valuesOf, type Schema } from './schemaValues';
import { anyJson, deepJson, mutated, wildText } from './shared';

/** A call of an operation, or of what looks like one. */
export interface WildRequest {
  operation: string;
  method: 'get' | 'post' | 'delete';
  path: string;
  user: string | undefined;
  /** As it is sent; JSON unless `contentType` says otherwise. */
  body?: string;
  contentType?: string;
}

/** Whether the path leads to no operation: a part of it is empty, or leads up. */
export function leadsElsewhere({ path }: WildRequest): boolean {
  return /\/\.{0,2}([/?]|$)/.test(path);
}

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}

/** Who may do everything, owns something, may only read, may nothing, is nobody. */
const users = fc.constantFrom(
  'admin',
  'admin',
  'admin',
  'alice',
  'chief',
  'reader',
  'nobody',
  undefined,
);

// Node itself refuses a request line of more than 16 KiB, before anybody sees it.
const segment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'component',
      'Group',
      'default',
      'cart',
      'team-a',
      'organization',
    ),
  },
  { weight: 2, arbitrary: wildText.map(text => encoded(text).slice(0, 2_000)) },
  // What is no encoding of anything, and what is encoded twice.
  {
    weight: 1,
    arbitrary: fc.constantFrom('%', '%zz', '%ff', '%00', '%252e', '..', '%2F'),
  },
);

/** Kind, namespace and name of what is there. */
const entities = fc.constantFrom(
  ['component', 'default', 'cart'],
  ['Group', 'default', 'team-a'],
  ['system', 'DEFAULT', 'shop'],
);

const wildPair = fc
  .tuple(wildText, wildText)
  .map(([key, value]) => `${encoded(key)}=${encoded(value)}`);

/** A place in a list, as the server would encode it, but for what stands in it. */
const cursors = mutated(
  fc.record({
    filter: fc.record(
      {
        kind: fc.constant(['Component']),
        owner: fc.array(wildText, { maxLength: 2 }),
        search: wildText,
        outcome: fc.constant(['ciCd:met']),
      },
      { requiredKeys: [] },
    ),
    orderField: fc.constantFrom('name', 'kind', 'demand', 'assessedAt'),
    order: fc.constantFrom('asc', 'desc'),
    after: fc.record({
      value: fc.oneof(wildText, fc.double({ noNaN: true }), fc.constant(null)),
      ref: wildText,
    }),
    skip: fc.nat(10),
  }),
).map(state => Buffer.from(JSON.stringify(state) ?? '').toString('base64url'));

function queryOf(parameters: Operation['parameters']): fc.Arbitrary<string> {
  const known = (parameters ?? [])
    .filter(parameter => parameter.in === 'query')
    .map(({ name, schema }) =>
      fc
        .tuple(
          fc.constantFrom('', '', '', '', '[]', '[a][b]', '[__proto__]'),
          fc.oneof(
            { weight: 3, arbitrary: valuesOf(schema) },
            { weight: 1, arbitrary: anyJson },
            { weight: 1, arbitrary: cursors },
          ),
        )
        .map(([suffix, value]) =>
          [value]
            .flat()
            .map(each => `${name}${suffix}=${encoded(textOf(each))}`)
            .join('&'),
        ),
    );
  return fc
    .array(
      known.length
        ? fc.oneof(
            { weight: 8, arbitrary: fc.oneof(...known) },
            { weight: 1, arbitrary: wildPair },
          )
        : wildPair,
      { maxLength: known.length ? 4 : 1 },
    )
    .map(pairs => pairs.join('&').slice(0, 8_000));
}

const wildBody = fc.oneof(
  { weight: 6, arbitrary: deepJson.map(jsonOf) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'null',
      '{',
      '"text"',
      '{"__proto__":{"reports":[]}}',
      '{"constructor":{"prototype":{}}}',
      '\u0000',
      '['.repeat(200_000),
      `"${'x'.repeat(1_100_000)}"`,
    ),
  },
);

function requestsTo(
  path: string,
  method: WildRequest['method'],
  { operationId, parameters, requestBody }: Operation,
): fc.Arbitrary<WildRequest> {
  const schema = requestBody?.content['application/json'].schema;
  const body = schema
    ? fc.oneof(
        { weight: 3, arbitrary: valuesOf(schema).map(jsonOf) },
        {
          weight: 4,
          arbitrary: mutated(valuesOf(schema), deepJson).map(jsonOf),
        },
        { weight: 1, arbitrary: wildBody },
      )
    : fc.option(wildBody, { nil: undefined, freq: 5 });
  const names = path.match(/{\w+}/g) ?? [];
  return fc
    .record({
      user: users,
      segments: fc.oneof(
        { weight: 3, arbitrary: fc.tuple(...names.map(() => segment)) },
        { weight: names.length > 1 ? 4 : 0, arbitrary: entities },
      ),
      query: queryOf(parameters),
      body,
      contentType: fc.constantFrom(
        ...Array.from({ length: 12 }, () => 'application/json'),
        'text/plain',
        'application/json; charset=nonsense',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
      ),
    })
    .map(({ segments, query, ...rest }) => ({
      operation: operationId,
      method,
      path:
        names.reduce(
          (filled, name, index) => filled.replace(name, () => segments[index]),
          path,
        ) + (query ? `?${query}` : ''),
      ...rest,
      // A request to read has nothing to say.
      ...(method === 'get' ? { body: undefined } : {}),
    }));
}

const described = Object.entries(openApi.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).map(
    ([method, operation]) => ({
      path,
      method: method as WildRequest['method'],
      operation,
    }),
  ),
);

const operations = described.map(({ path, method, operation }) =>
  requestsTo(path, method, operation),
);

/**
 * Each operation as nobody, and what reads as somebody who may: reached whatever
 * is drawn.
 */
export const plainRequests: WildRequest[] = described.flatMap(
  ({ path, method, operation: { operationId } }) => {
    const request = {
      operation: operationId,
      method,
      path: path
        .replace('{kind}', 'component')
        .replace('{namespace}', 'default')
        .replace('{name}', 'cart')
        .replace('{id}', 'missing'),
    };
    return [
      { ...request, user: undefined },
      ...(method === 'get' ? [{ ...request, user: 'admin' }] : []),
    ];
  },
);

/** Calls of every operation of the OpenAPI document, in good form and in any other. */
export const wildRequests: fc.Arbitrary<WildRequest> = fc.oneof(...operations);

/** As many as there are operations to be called. */
export const operationCount = operations.length;

/** As a browser would, but for what no browser can. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value) ?? '';
}

/** Some values are deeper than what writes JSON can go. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return `${'{"$not":['.repeat(20_000)}1${']}'.repeat(20_000)}`;
  }
}
