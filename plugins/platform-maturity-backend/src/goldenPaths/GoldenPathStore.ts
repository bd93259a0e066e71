import type {
  NamedSubject,
  TemplateAdoption,
  TemplateDeparture,
} from '@paved/plugin-platform-maturity-common';

/** Whose components are told of, and how they stand now. */
export interface GoldenPathScope {
  subject: NamedSubject;
  /** Of a group, itself and the groups below it. */
  owners: string[];
  /** Absent where no component is in the scope. */
  present?: TemplateAdoption;
}

/** Where golden paths through time are read from. */
export interface GoldenPathStore {
  /** `undefined` for a subject that is not assessed. */
  scopeOf(ref: string): Promise<GoldenPathScope | undefined>;

  /** Each day since then, oldest first; of the organization and of groups. */
  daily(ref: string, since: Date): Promise<TemplateAdoption[]>;

  /** How many components of a scope left their path since then. */
  countDepartures(scope: GoldenPathScope, since: Date): Promise<number>;

  /** The same components, latest first; or all. */
  departures(
    scope: GoldenPathScope | 'all',
    since: Date,
    limit: number,
    skip: number,
  ): Promise<TemplateDeparture[]>;
}
