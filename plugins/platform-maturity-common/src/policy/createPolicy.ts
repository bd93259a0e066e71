import { defaultPolicy } from './defaultPolicy';
import { mergePolicy } from './mergePolicy';
import { parsePolicyInput } from './parsePolicyInput';
import type { Policy } from './Policy';
import type { PolicyInput } from './policyInput';
import {
  contradictionsIn,
  problemsWith,
  type PolicyProblem,
} from './policyProblems';
import { settingsThatDiffer } from './settings';

/**
 * What a module brings to the policy.
 *
 * @public
 */
export interface PolicyPack {
  /** Unique among the packs of a policy. */
  id: string;
  /** In the form of a {@link PolicyInput}. */
  input: unknown;
}

/**
 * A policy and who changed what of it.
 *
 * @public
 */
export interface LayeredPolicy {
  policy: Policy;
  /**
   * By key of a setting that is not at its default: {@link configurationLayer},
   * or the id of a pack. Where several changed parts of one setting, all of
   * them in their order, separated by a comma and a space.
   */
  changedBy: Record<string, string>;
}

/**
 * Who changed what no pack changed.
 *
 * @public
 */
export const configurationLayer = 'configuration';

interface Layer {
  by: string;
  pack?: string;
  input: unknown;
}

/**
 * The default policy with the changes of packs, in their order, and of an
 * operator, who has the last word; or everything that is wrong with them. Each
 * of them must make sense on top of those before it.
 *
 * @public
 */
export function createPolicy(
  input: unknown,
  options: { packs?: readonly PolicyPack[] } = {},
): LayeredPolicy | { problems: PolicyProblem[] } {
  const packs = options.packs ?? [];
  const layers: Layer[] = [
    ...packs.map(pack => ({ by: pack.id, pack: pack.id, input: pack.input })),
    { by: configurationLayer, input },
  ];
  const problems = packs.flatMap(idProblems);
  const parsed = layers.flatMap(layer => {
    const result = parsePolicyInput(layer.input);
    if ('problems' in result) {
      problems.push(...withPack(layer, result.problems));
      return [];
    }
    return { ...layer, input: result.input };
  });
  return problems.length > 0 ? { problems } : mergeLayers(parsed);
}

function mergeLayers(
  layers: readonly (Layer & { input: PolicyInput })[],
): LayeredPolicy | { problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const contradicted = new Set<string>();
  const authors = new Map<string, string[]>();
  let policy = defaultPolicy;
  for (const layer of layers) {
    const merged = mergePolicy(policy, layer.input);
    // What one layer got wrong is still wrong in the next, and not its fault.
    const contradictions = contradictionsIn(merged).filter(
      ({ key }) => !contradicted.has(key),
    );
    contradictions.forEach(({ key }) => contradicted.add(key));
    problems.push(
      ...withPack(layer, [
        ...contradictions,
        ...problemsWith(policy, layer.input),
      ]),
    );
    for (const { key, inParts } of settingsThatDiffer(policy, merged)) {
      const before = inParts ? authors.get(key) ?? [] : [];
      authors.set(key, [...before, layer.by]);
    }
    policy = merged;
  }
  if (problems.length > 0) {
    return { problems };
  }
  const changedBy = settingsThatDiffer(defaultPolicy, policy).map(({ key }) => [
    key,
    authors.get(key)!.join(', '),
  ]);
  return { policy, changedBy: Object.fromEntries(changedBy) };
}

function idProblems(
  { id }: PolicyPack,
  index: number,
  packs: readonly PolicyPack[],
): PolicyProblem[] {
  if (id === configurationLayer || id === '') {
    return [
      { pack: id, key: '', message: `a pack cannot have the id "${id}"` },
    ];
  }
  return packs.findIndex(pack => pack.id === id) < index
    ? [{ pack: id, key: '', message: 'another pack has the same id' }]
    : [];
}

function withPack({ pack }: Layer, problems: PolicyProblem[]): PolicyProblem[] {
  return problems.map(problem => (pack ? { ...problem, pack } : problem));
}
