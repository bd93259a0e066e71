import {
  capabilities,
  facts,
  practices,
} from '@paved/plugin-platform-maturity-common';
import { isFact, type WhatIfId, type WhatIfValue } from '../../hooks';
import { factPhrase, formatFigure, formatShare } from '../figures';
import { whatIfMessages } from './messages';

/** What something that can be changed is called. */
export function titleOf(id: WhatIfId): string {
  return { ...facts, ...practices, ...capabilities }[id].title;
}

/** A value, short: it stands beside the title. */
export function figureOf(id: WhatIfId, value: WhatIfValue | undefined): string {
  if (value === undefined || value === 'unknown') {
    return whatIfMessages.notKnown;
  }
  return isFact(id) ? formatFigure(facts[id].unit, value) : formatShare(value);
}

/** A value with what it counts, to be heard without its title. */
export function phraseOf(id: WhatIfId, value: number): string {
  return isFact(id) ? factPhrase(id, value) : formatShare(value);
}
