import type {
  OrganizationSignal,
  PolicySetting,
  Signal,
} from '@paved/plugin-platform-maturity-common';
import { isDocument, isSame, type PolicyValue } from '../../../hooks';
import type { Words } from '../../../translation';

/** What became of an entry of a list, beside its default. */
export type Fate = 'added' | 'replaced';

/** A signal of a component or of the organization. */
export type AnySignal = Signal & Partial<OrganizationSignal>;

/** A signal, and what became of it. */
export interface ListedSignal {
  signal: AnySignal;
  fate?: Fate;
}

/** The signals of a setting, with what is the company's own. */
export function signalsOf({ value, default: shipped }: PolicySetting): {
  signals: ListedSignal[];
  removed: string[];
} {
  const now = asSignals(value);
  const before = asSignals(shipped);
  return {
    signals: now.map(signal => ({
      signal,
      fate: fateOf(
        before.find(({ id }) => id === signal.id) as never,
        signal as never,
      ),
    })),
    removed: before
      .filter(({ id }) => now.every(signal => signal.id !== id))
      .map(({ id }) => id),
  };
}

/** What is looked for on the organization; own signals keep their words. */
export function signalTitle(
  { signal: { id, title }, fate }: ListedSignal,
  /** Of the setting. */
  key: string,
  { explanation }: Words,
): string | undefined {
  const shipped: { [id: string]: { readonly [signal: string]: string } } =
    explanation.definitions.organizationSignals;
  const shippedTitle = shipped[key.split('.')[1]]?.[id];
  return title && !fate ? shippedTitle ?? title : title;
}

/** The named entries of a vocabulary, with what is the company's own. */
export function entriesOf({ value, default: shipped }: PolicySetting): {
  entries: { name: string; value: PolicyValue; fate?: Fate }[];
  removed: string[];
} {
  const now = isDocument(value) ? value : {};
  const before = isDocument(shipped) ? shipped : {};
  return {
    entries: Object.entries(now).map(([name, entry]) => ({
      name,
      value: entry ?? null,
      fate: fateOf(before[name], entry),
    })),
    removed: Object.keys(before).filter(name => !(name in now)),
  };
}

function fateOf(
  before: PolicyValue | undefined,
  now: PolicyValue | undefined,
): Fate | undefined {
  if (before === undefined) {
    return 'added';
  }
  return isSame(before, now) ? undefined : 'replaced';
}

function asSignals(value: PolicyValue): AnySignal[] {
  return Array.isArray(value) ? (value as unknown as AnySignal[]) : [];
}
