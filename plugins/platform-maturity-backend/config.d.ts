import { HumanDuration } from '@backstage/types';
import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

/** A measure: below `low` it speaks for DevOps, from `high` for a platform. */
type Thresholds = {
  /** Greater than 0 and less than `high`. */
  low?: number;
  high?: number;
};

/** A filter predicate of `@backstage/filter-predicates` over an entity. */
type Filter = { [keyOrOperator: string]: unknown };

/** How strong the evidence is. */
type Strength = 'declared' | 'observed' | 'attested';

type Outcome = 'met' | 'partial' | 'unmet';

/** Takes a shipped signal away. */
type Removal = { id: string; remove: true };

type Practice = {
  /** Default: 1. 0 leaves the practice out. */
  weight?: number;
  /**
   * Signs of it on a component: added to the shipped ones, or in place of the
   * one with the same id.
   */
  signals?: (
    | Removal
    | {
        id: string;
        /** The tool that it stands for; tools are counted. */
        tool?: string;
        /** Default: declared. */
        kind?: Strength;
        /** What the filter looks at. Default: component. */
        on?: 'component' | 'resource';
        filter: Filter;
        /** Default: met. */
        outcome?: Outcome;
      }
  )[];
};

type Capability = Practice & {
  /** Signs of it on the organization as a whole. */
  organizationSignals?: (
    | Removal
    | {
        id: string;
        /** In words that follow a number: "templates in the catalog". */
        title: string;
        /** Default: declared. */
        kind?: Strength;
        /** Which entities count. */
        filter: Filter;
        /** How many must match. Default: 1. */
        atLeast?: number;
        /** Or which share (0–1) of the components they must be. */
        atLeastShareOfComponents?: number;
        /** Default: met. */
        outcome?: Outcome;
      }
  )[];
};

type Factor<TMeasure extends string> = {
  /** Whether the factor counts. Default: true. */
  enabled?: boolean;
  /** What the factor counts beside the others, 0 or more. */
  weight?: number;
  measures?: { [measure in TMeasure]?: Thresholds };
};

export interface Config {
  platformMaturity?: {
    /**
     * When to look for what changed in the catalog, beside shortly after each
     * start. Default: every 10 minutes, with a timeout of 30 minutes. All
     * replicas share the result, so `scope` must be `global`.
     */
    schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;

    /**
     * How long to rely on the etags of entities, which tell what changed, until
     * all entities are read anew and compared with them. Default: 12 hours.
     */
    readAllEvery?: HumanDuration | string;

    history?: {
      /**
       * How long every change is kept; of what is older, the last of each month
       * and subject. Default: 400 days.
       */
      keepAllFor?: HumanDuration | string;
    };

    badges?: {
      /**
       * Whether anybody who knows the reference of an entity may see its badge,
       * as READMEs outside of the portal need it: what the context calls for
       * and the stage, and nothing else. Default: false.
       */
      public?: boolean;
    };

    /**
     * The rules. What is left out keeps its default. A change of any of these
     * changes the policy's hash, and all assessments are written anew.
     */
    policy?: {
      /** The factors of the context, which decide on the approach. */
      factors?: {
        /**
         * Default weight: 2. Defaults of low / high: developers 30 / 50,
         * productLines 2 / 4, teams 4 / 7. With fewer developers than `low` the
         * approach is at most hybrid.
         */
        teamSize?: Factor<'developers' | 'productLines' | 'teams'>;
        /**
         * Default weight: 2. Defaults of low / high: services 15 / 40,
         * clouds 2 / 3, kubernetesShare 0.25 / 0.5, dependenciesPerService
         * 2 / 4, toolsPerPractice 1.5 / 2.5.
         */
        operationalComplexity?: Factor<
          | 'services'
          | 'clouds'
          | 'kubernetesShare'
          | 'dependenciesPerService'
          | 'toolsPerPractice'
        >;
        /**
         * Default weight: 1.5. Defaults of low / high: servicesPerDeveloper
         * 0.5 / 1, servicesPerTeam 4 / 8, technologiesPerTeam 3 / 5,
         * infrastructureTimeShare 0.1 / 0.2.
         */
        cognitiveLoad?: Factor<
          | 'servicesPerDeveloper'
          | 'servicesPerTeam'
          | 'technologiesPerTeam'
          | 'infrastructureTimeShare'
        >;
        /** Default weight: 1. Default of low / high: deploymentsPerDay 1 / 5. */
        deliveryFrequency?: Factor<'deploymentsPerDay'>;
        /** Default weight: 1. Default of low / high: complianceRegimes 1 / 2. */
        compliance?: Factor<'complianceRegimes'>;
      };

      /** The practices of the foundation. */
      practices?: {
        ciCd?: Practice;
        infrastructureAsCode?: Practice;
        observability?: Practice;
        incidentResponse?: Practice;
        devSecOps?: Practice;
      };

      /** The capabilities of the platform. */
      capabilities?: {
        selfService?: Capability;
        goldenPaths?: Capability;
        abstraction?: Capability;
        securityByDesign?: Capability;
        platformAsProduct?: Capability;
      };

      /** The cut-offs of the rules, all shares of 0–1. */
      cutoffs?: {
        /** Below this demand coverage there is no approach. Default: 0.5. */
        demandCoverage?: number;
        /** Below this coverage an axis has no score. Default: 0.5. */
        axisCoverage?: number;
        /** The foundation that lets a platform build on it. Default: 0.6. */
        foundation?: number;
        /** From here on a platform is being introduced. Default: 0.3. */
        platformIntroduction?: number;
        /** From here on a platform is run as a product. Default: 0.7. */
        platformAsProduct?: number;
        /**
         * From this share of components on that carry a signal of a practice,
         * a missing one means unmet. Default: 0.05.
         */
        recordedShare?: number;
        /** The coverage that high confidence asks for. Default: 0.8. */
        highCoverage?: number;
        /** The coverage below which confidence is low. Default: 0.6. */
        lowCoverage?: number;
        /**
         * The share of outcomes that must be observed or attested for high
         * confidence. Default: 0.5.
         */
        provenShare?: number;
      };

      /** Which components count. */
      components?: {
        /** Only components of these types. Default: all. */
        types?: string[];
        /** Not those of these lifecycles. Default: deprecated. */
        excludedLifecycles?: string[];
        /** The types that are services. Default: service. */
        serviceTypes?: string[];
      };

      /** What counts as one organization. */
      organization?: {
        /** Groups that are organizations of their own. Default: none. */
        rootRefs?: string[];
        /** Types of groups that are. Default: none. */
        rootTypes?: string[];
        /** The number of developers, for catalogs without users. */
        developers?: number;
      };

      /** What owners may say by annotations. */
      overrides?: {
        /**
         * Which practices and capabilities may be declared not to apply: all
         * that are seen on components, none, or those listed. Default: true.
         */
        notApplicable?:
          | boolean
          | (
              | 'ciCd'
              | 'infrastructureAsCode'
              | 'observability'
              | 'incidentResponse'
              | 'devSecOps'
              | 'abstraction'
              | 'securityByDesign'
            )[];
        /** Whether groups may declare their size. Default: true. */
        teamSize?: boolean;
      };

      /**
       * Technologies and the tags that name them, beside the shipped ones; an
       * empty list takes a shipped one away.
       */
      technologies?: { [technology: string]: string[] };

      /** How a component or resource shows its cloud; `false` removes. */
      clouds?: { [cloud: string]: Filter | false };

      /** How a component, or a resource that it needs, shows Kubernetes. */
      kubernetes?: Filter;

      /** How an entity shows a compliance regime; `false` removes. */
      regimes?: { [regime: string]: Filter | false };
    };
  };
}
