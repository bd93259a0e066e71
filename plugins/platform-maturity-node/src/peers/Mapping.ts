import type {
  CapabilityId,
  KnownOutcome,
  PracticeId,
  ReportableFactId,
} from '@paved/plugin-platform-maturity-common';

/**
 * What a value must be for a practice to have an outcome: exactly so, within
 * bounds (both included), or one of some words.
 *
 * @public
 */
export type MappingCondition =
  | boolean
  | { atLeast?: number; atMost?: number }
  | { oneOf: readonly string[] };

/**
 * What a value of another system means here. Only the company that collects it
 * knows, so it is configured.
 *
 * @public
 */
export type Mapping<TSource extends string> = {
  /** Where it is configured, or what it is shipped with; for messages. */
  key: string;
  /** Where the other system has the value. */
  source: Readonly<Record<TSource, string>>;
} & (
  | {
      to: ReportableFactId;
      /** What the value is multiplied by. */
      scale: number;
    }
  | {
      practice: PracticeId | CapabilityId;
      when: MappingCondition;
      outcome: KnownOutcome;
      /** The outcome where the value is known and the condition does not hold. */
      otherwise?: KnownOutcome;
      /** The tool that it stands for. */
      tool?: string;
      /** What the value says, in a few words; the value is written behind it. */
      title?: string;
    }
);
