import type {
  CapabilityId,
  EvidenceStrength,
  FactId,
  FactorId,
  KnownOutcome,
  OrganizationSignal,
  PracticeId,
  Signal,
  Thresholds,
} from '@paved/plugin-platform-maturity-common';

/**
 * A `Signal` as a module adds it.
 *
 * @public
 */
export type PackedSignal = Omit<Signal, 'kind' | 'outcome'> & {
  /** Default: declared. */
  kind?: EvidenceStrength;
  /** Default: met. */
  outcome?: KnownOutcome;
};

/**
 * An `OrganizationSignal` as a module adds it.
 *
 * @public
 */
export type PackedOrganizationSignal = Omit<
  OrganizationSignal,
  'kind' | 'outcome'
> & {
  /** Default: declared. */
  kind?: EvidenceStrength;
  /** Default: met. */
  outcome?: KnownOutcome;
};

/**
 * Signs of practices and capabilities that a module brings: those of a tool
 * that the shipped vocabulary does not know. A signal takes the place of a
 * shipped one with the same id; the configuration has the last word.
 *
 * @example
 *
 * ```ts
 * const pack: SignalPack = {
 *   id: 'acme-build',
 *   practices: {
 *     ciCd: {
 *       signals: [
 *         {
 *           id: 'acme-build/project',
 *           tool: 'Acme Build',
 *           filter: {
 *             'metadata.annotations.acme-build/project': { $exists: true },
 *           },
 *         },
 *       ],
 *     },
 *   },
 * };
 * ```
 *
 * @public
 */
export interface SignalPack {
  /** Unique among packs; lower-case letters, digits and dashes. */
  id: string;
  practices?: { [practice in PracticeId]?: { signals: PackedSignal[] } };
  capabilities?: {
    [capability in CapabilityId]?: {
      signals?: PackedSignal[];
      organizationSignals?: PackedOrganizationSignal[];
    };
  };
}

/**
 * Thresholds and weights that a module brings, for example those of a survey of
 * one's own. What is left out keeps its default; the configuration has the last
 * word.
 *
 * @example
 *
 * ```ts
 * const pack: ThresholdPack = {
 *   id: 'own-survey',
 *   factors: {
 *     teamSize: { weight: 3, measures: { developers: { low: 60, high: 120 } } },
 *   },
 * };
 * ```
 *
 * @public
 */
export interface ThresholdPack {
  /** Unique among packs; lower-case letters, digits and dashes. */
  id: string;
  factors: {
    [factor in FactorId]?: {
      enabled?: boolean;
      /** What the factor counts beside the others, 0 or more. */
      weight?: number;
      /** Measures of the factor; low is above 0 and below high. */
      measures?: { [measure in FactId]?: Partial<Thresholds> };
    };
  };
}
