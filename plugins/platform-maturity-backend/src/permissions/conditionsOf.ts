import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { canonicalJson } from '@paved/plugin-platform-maturity-common';
import { readableWhereOf } from '../visibility/readableWhereOf';
import type { View } from './Access';

/** As a view has them. */
export type Conditions = NonNullable<View['conditions']>;

/** Under which conditions a decision shows entities, if under any. */
export function conditionsOf(decision: PolicyDecision): Conditions | undefined {
  if (decision.result !== AuthorizeResult.CONDITIONAL) {
    return undefined;
  }
  const { conditions } = decision;
  const where = readableWhereOf(conditions);
  return {
    key: canonicalJson(conditions),
    ...(where ? { where } : {}),
  };
}
