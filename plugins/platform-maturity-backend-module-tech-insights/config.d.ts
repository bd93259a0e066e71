import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

/** Where Tech Insights has the value. */
type Source = {
  /** Id of the fact retriever. */
  retriever: string;
  /** Name of the fact in its schema. */
  fact: string;
};

/** A value of a fact, in its unit: 0 or more, a share at most 1. */
type FactMapping = Source & {
  /** Id of the fact that the value goes to, for example deploymentsPerDay. */
  to: string;
  /** What the value is multiplied by, for example 0.01 for percent. Default: 1. */
  scale?: number;
};

/** An outcome of a practice or capability. */
type OutcomeMapping = Source & {
  /** Id of the practice or capability, for example incidentResponse. */
  practice: string;
  /**
   * What the value must be: true or false, a number within bounds that are both
   * included, or one of some words.
   */
  when:
    | boolean
    | {
        atLeast?: number;
        atMost?: number;
      }
    | { oneOf: string[] };
  outcome: 'met' | 'partial' | 'unmet';
  /**
   * The outcome where the value is known and the condition does not hold.
   * Default: none, so the practice stays as it is known otherwise.
   */
  otherwise?: 'met' | 'partial' | 'unmet';
  /** The tool that it stands for; tools are counted. */
  tool?: string;
  /**
   * What the value says, in a few words; the value is written behind it.
   * Default: the description of the fact.
   */
  title?: string;
};

export interface Config {
  platformMaturity?: {
    /** What is read from Tech Insights. */
    techInsights?: {
      /**
       * When it is read, and for how long at most. Default: every hour, for 30
       * minutes at most, 2 minutes after the start. All replicas share the
       * result, so `scope` must be left out or `global`.
       */
      schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;
      /**
       * How long a value holds after Tech Insights observed it. Default: 7 days.
       */
      maxAge?: HumanDuration | string;
      /**
       * The kinds of entities that it is asked about. Default: all that are
       * assessed. Tech Insights is asked once for each entity, where one of the
       * fact retrievers looks at its kind.
       */
      kinds?: (
        | 'Component'
        | 'API'
        | 'Resource'
        | 'System'
        | 'Domain'
        | 'Group'
      )[];
      /** How many requests run at the same time, 1 to 50. Default: 8. */
      concurrency?: number;
      /**
       * What the facts of Tech Insights mean. Where several have something to
       * say about the same fact, or the same practice and tool, the first of
       * them counts. Default: none, and nothing is read.
       */
      mappings?: (FactMapping | OutcomeMapping)[];
    };
  };
}
