import type { TemplateOrigin } from '../assessment';
import type { NamedSubject } from './history';

/**
 * How much of a scope was made from templates at one time.
 *
 * @public
 */
export interface TemplateAdoption {
  /** As ISO 8601. */
  at: string;
  /** Components in the practice scope. */
  components: number;
  /** Of these, those that name a template. */
  fromTemplate: number;
  /** The one divided by the other, 0–1. */
  share: number;
}

/**
 * A component that was made from a template, and does not say so any more or
 * names another template.
 *
 * @public
 */
export interface TemplateDeparture {
  /** Entity reference in lower case. */
  component: string;
  /** When a refresh found it so, as ISO 8601. */
  at: string;
  /** What it was made from; left out where the caller may not read that. */
  before: TemplateOrigin;
  /** What it says now; absent where it names no template any more. */
  after?: TemplateOrigin;
}

/**
 * The golden paths of a scope through time.
 *
 * @public
 */
export interface GoldenPathHistory {
  subject: NamedSubject;
  /** As ISO 8601. */
  since: string;
  /**
   * Oldest first: of the organization and of groups each day since then, and of
   * every subject the present. Empty where no component is in the scope.
   */
  adoption: TemplateAdoption[];
  left: {
    /** Components of the scope that left their path since then. */
    components: number;
    /**
     * Those that the caller may read, latest first, at most
     * {@link departuresLimit}.
     */
    departures: TemplateDeparture[];
  };
}

/**
 * The most components that one answer names as having left their path.
 *
 * @public
 */
export const departuresLimit = 100;

/**
 * The part of the backend's contract that is about golden paths.
 *
 * @public
 */
export interface GoldenPathApi {
  /**
   * How many components of an entity's scope, or of the organization (its
   * reference is `organization`), were made from templates since a time in ISO
   * 8601 (default: 30 days ago), and which of them left their path.
   */
  getGoldenPaths(
    subjectRef: string,
    query?: { since?: string },
  ): Promise<GoldenPathHistory>;
}
