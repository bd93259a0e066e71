import { InputError } from '@backstage/errors';
import {
  nearestOf,
  type PolicyPack,
} from '@paved/plugin-platform-maturity-common';
import type {
  PolicyExtensionPoint,
  SignalPack,
  ThresholdPack,
} from '@paved/plugin-platform-maturity-node';

const idPattern = /^[a-z][a-z0-9-]{0,62}$/;

/** The parts of the policy that modules bring; their values are checked with the configuration. */
export class PackRegistry implements PolicyExtensionPoint {
  readonly #packs: PolicyPack[] = [];

  addSignals(pack: SignalPack): void {
    this.#add(pack, ['practices', 'capabilities']);
  }

  addThresholds(pack: ThresholdPack): void {
    this.#add(pack, ['factors']);
  }

  /** In the order in which they were added, which is that of their precedence. */
  all(): readonly PolicyPack[] {
    return this.#packs;
  }

  #add({ id, ...input }: SignalPack | ThresholdPack, keys: string[]): void {
    if (!idPattern.test(id)) {
      throw new InputError(
        `Policy pack "${id}": id: must be lower-case letters, digits and dashes, at most 63 characters, a letter first`,
      );
    }
    const problems = Object.keys(input)
      .filter(key => !keys.includes(key))
      .map(key => {
        const nearest = nearestOf(key, keys);
        return `Policy pack "${id}": ${key}: unknown key; ${
          nearest
            ? `did you mean ${nearest}?`
            : `it may have ${keys.join(' and ')}`
        }`;
      });
    if (problems.length > 0) {
      throw new InputError(problems.join('\n'));
    }
    this.#packs.push({ id, input });
  }
}
