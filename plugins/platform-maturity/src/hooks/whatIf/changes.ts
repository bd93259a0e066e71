import {
  capabilityIds,
  factIds,
  facts,
  factSteps,
  practiceIds,
  type CapabilityId,
  type FactId,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';

/** Something that can be asked "what if" about: a measure, a practice or a capability. */
export type WhatIfId = FactId | PracticeId | CapabilityId;

/** All that can be changed, in the order in which it is shown. */
export const whatIfIds: readonly WhatIfId[] = [
  ...factIds,
  ...practiceIds,
  ...capabilityIds,
];

/** A made-up value; scores and shares are 0–1. Not known is a value of its own. */
export type WhatIfValue = number | 'unknown';

/** What is made up; everything else is as it was measured. */
export type Changes = { [id in WhatIfId]?: WhatIfValue };

/** Far beyond every threshold, and short enough for its field. */
const largest = 100_000;

/** Whether something counts in hundredths of a whole. */
export function isShare(id: WhatIfId): boolean {
  return !isFact(id) || facts[id].unit === 'share';
}

/** Whether something is a measure rather than a practice or a capability. */
export function isFact(id: WhatIfId): id is FactId {
  return id in facts;
}

/** The smallest difference that can be told apart. */
export function stepOf(id: WhatIfId): number {
  return isFact(id) ? factSteps[facts[id].unit] : 0.01;
}

/** A value in whole steps, as sliders, fields and the URL have it. */
export function inSteps(id: WhatIfId, value: number): number {
  const perWhole = Math.round(1 / stepOf(id));
  return Math.round(value * perWhole) / perWhole;
}

/** Whether a number can be a value: not negative, a share at most 1. */
export function isPossible(id: WhatIfId, value: number): boolean {
  return value >= 0 && value <= (isShare(id) ? 1 : largest);
}

/** Puts what is made up into parameters of a URL, and nothing else. */
export function writeChanges(changes: Changes): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const id of whatIfIds) {
    const value = changes[id];
    if (value !== undefined) {
      parameters.set(id, String(value));
    }
  }
  return parameters;
}

/**
 * Reads what is made up from the parameters of a URL. What cannot be read is
 * named, as it stands there.
 */
export function readChanges(parameters: URLSearchParams): {
  changes: Changes;
  ignored: string[];
} {
  const changes: Changes = {};
  const ignored: string[] = [];
  parameters.forEach((text, name) => {
    if (name === 'subject') {
      return;
    }
    const id = whatIfIds.find(item => item === name);
    const value = id && valueOf(id, text);
    if (id && value !== undefined && changes[id] === undefined) {
      changes[id] = value;
    } else {
      ignored.push(`${name}=${text}`);
    }
  });
  return { changes, ignored };
}

function valueOf(id: WhatIfId, text: string): WhatIfValue | undefined {
  if (text === 'unknown') {
    return 'unknown';
  }
  if (!/^\d+(\.\d+)?$/.test(text)) {
    return undefined;
  }
  const value = Number(text);
  const exact = Math.abs(inSteps(id, value) - value) < 1e-9;
  return exact && isPossible(id, value) ? value : undefined;
}
