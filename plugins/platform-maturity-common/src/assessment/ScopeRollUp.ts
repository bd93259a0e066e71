import type { Level, Thresholds } from '../factors';
import type { EntitySample } from '../facts';
import type { PracticeId } from '../practices';

/**
 * What the components of a system, a domain, a group or the organization have in
 * common and what not, beside its own assessment. Figures are counted over all
 * entities; none of them is a mean of scores.
 *
 * @public
 */
export interface ScopeRollUp {
  /** Of each practice that is in use with a tool. */
  tools: { [practice in PracticeId]?: ToolSprawl };
  goldenPaths: GoldenPaths;
  /** Only of groups. */
  load?: TeamLoad;
}

/**
 * The most tools, and the most templates, that a roll-up names.
 *
 * @public
 */
export const rollUpSize = 20;

/**
 * The tools that a scope uses for one practice.
 *
 * @public
 */
export interface ToolSprawl {
  /** Distinct tools. */
  total: number;
  /** The most used first, at most {@link rollUpSize}. */
  tools: ToolUse[];
}

/**
 * Who uses a tool.
 *
 * @public
 */
export interface ToolUse {
  tool: string;
  components: number;
  /** Owners of these components that exist; a person who owns one counts as a team. */
  teams: number;
  /** The first of the groups among them, in order of their reference; never people. */
  groups: EntitySample;
}

/**
 * What a component says that it was made from.
 *
 * @public
 */
export interface TemplateOrigin {
  /** Entity reference in lower case; absent where the annotation names none. */
  template?: string;
}

/**
 * How components came to be, as far as they say it with
 * `backstage.io/source-template`. One that lost the annotation counts as one
 * that never had it; what left a path is told by the history of golden paths.
 *
 * @public
 */
export interface GoldenPaths {
  /** Components in the scope. */
  components: number;
  /** Those that name a template. */
  fromTemplate: number;
  /** Distinct templates that they name. */
  total: number;
  /** The most used first, at most {@link rollUpSize}. */
  templates: TemplateUse[];
  /** Templates in the catalog that no component names; only of the organization. */
  unused?: EntitySample;
}

/**
 * What was made from a template.
 *
 * @public
 */
export interface TemplateUse {
  /** Entity reference in lower case. */
  template: string;
  components: number;
  /** Owners of these components that exist. */
  teams: number;
  /** The template is not in the catalog any more: nothing keeps the path up. */
  missing?: true;
}

/**
 * What the load of a team is told by.
 *
 * @public
 */
export const loadMeasureIds = [
  'services',
  'technologies',
  'dependencies',
  'domains',
] as const;

/**
 * See {@link loadMeasureIds}.
 *
 * @public
 */
export type LoadMeasureId = (typeof loadMeasureIds)[number];

/**
 * What the members of a group carry.
 *
 * @public
 */
export interface TeamLoad {
  /** Owners of components in the group and below it. */
  teams: number;
  /** People, those of groups below included; absent when unknown or suppressed. */
  members?: number;
  /** Left out, as they would describe one person: it is all that the group has. */
  suppressed?: true;
  /** Absent when suppressed. */
  figures?: Record<LoadMeasureId, LoadFigure>;
}

/**
 * One figure of a {@link TeamLoad}.
 *
 * @public
 */
export interface LoadFigure {
  /** Of the group as a whole; absent when unknown. */
  total?: number;
  /** Absent when the total or the number of members is unknown. */
  perMember?: number;
  /**
   * What is held against thresholds, and how it stands to them. Absent when it
   * is unknown, and where thresholds for one team say nothing of several.
   */
  measured?: Thresholds & { value: number; level: Level };
}
