import { facts } from '@paved/plugin-platform-maturity-common';
import { isFact, type WhatIfId, type WhatIfValue } from '../../hooks';
import type { Words } from '../../translation';

/** What something that can be changed is called. */
export function titleOf(id: WhatIfId, { explanation }: Words): string {
  const { facts: measures, practices, capabilities } = explanation.definitions;
  return { ...measures, ...practices, ...capabilities }[id].title;
}

/** A value, short: it stands beside the title. */
export function figureOf(
  id: WhatIfId,
  value: WhatIfValue | undefined,
  { whatIf, format }: Words,
): string {
  if (value === undefined || value === 'unknown') {
    return whatIf.notKnown;
  }
  return isFact(id)
    ? format.figure(facts[id].unit, value)
    : format.share(value);
}

/** A value with what it counts, to be heard without its title. */
export function phraseOf(
  id: WhatIfId,
  value: number,
  { format }: Words,
): string {
  return isFact(id) ? format.fact(id, value) : format.share(value);
}
