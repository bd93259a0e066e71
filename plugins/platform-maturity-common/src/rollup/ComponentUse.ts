import type { PracticeId } from '../practices';

/** What a roll-up counts of one component. */
export interface ComponentUse {
  /** References of the owners that exist: groups and people. */
  owners: readonly string[];
  /** Distinct tools of each practice that the component uses with a tool. */
  tools: readonly (readonly [practice: PracticeId, tools: readonly string[]])[];
  /** Whether it says that it was made from a template. */
  fromTemplate: boolean;
  /** Reference of that template, where it can be read. */
  template?: string;
}
