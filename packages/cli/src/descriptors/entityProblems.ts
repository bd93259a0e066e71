import { makeValidator } from '@backstage/catalog-model';

const { isValidKind, isValidNamespace, isValidEntityName } = makeValidator();

type Fields = { [key: string]: unknown };

/**
 * Why a value is no entity. Only what gives an entity its identity has to be
 * right, by the catalog's own rules; of everything else the assessment says
 * itself how it copes.
 */
export function entityProblems(
  value: unknown,
): { path: string[]; message: string }[] {
  if (!isFields(value)) {
    return [
      {
        path: [],
        message: `not an entity: expected a map with apiVersion, kind and metadata, found ${sortOf(
          value,
        )}`,
      },
    ];
  }
  const { apiVersion, kind, metadata, spec } = value;
  const missing = Object.entries({ apiVersion, kind, metadata })
    .filter(([, field]) => field === undefined || field === null)
    .map(([key]) => key);
  if (missing.length > 0) {
    return [
      { path: [], message: `not an entity: ${missing.join(', ')} missing` },
    ];
  }
  const { name, namespace } = isFields(metadata) ? metadata : ({} as Fields);
  const checks: [path: string[], holds: boolean, expected: string][] = [
    [['apiVersion'], typeof apiVersion === 'string', 'must be a string'],
    [['kind'], isValidKind(kind), 'must be a word of letters and digits'],
    [['metadata'], isFields(metadata), 'must be a map'],
    [
      ['metadata', 'name'],
      !isFields(metadata) || isValidEntityName(name),
      'must be 1–63 letters, digits, -, _ or . that begin and end with a letter or digit',
    ],
    [
      ['metadata', 'namespace'],
      namespace === undefined ||
        namespace === null ||
        isValidNamespace(namespace),
      'must be 1–63 lower-case letters, digits or -',
    ],
    [
      ['spec'],
      spec === undefined || spec === null || isFields(spec),
      'must be a map',
    ],
  ];
  return checks
    .filter(([, holds]) => !holds)
    .map(([path, , expected]) => ({
      path,
      message: `not an entity: ${path.join('.')} ${expected}`,
    }));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
