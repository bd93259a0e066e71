import {
  approachTitles,
  moveTitles,
  stageTitles,
  type Approach,
  type Move,
  type SubjectKind,
} from '../../../assessment';
import { factors, type FactorId, type Level } from '../../../factors';
import { facts, type FactId } from '../../../facts';
import {
  capabilities,
  practices,
  roles,
  type CapabilityId,
  type Effort,
  type PracticeId,
  type RoleId,
} from '../../../practices';
import { midSentence } from '../message';

const factNames: Record<FactId, string> = {
  ...titlesInside<FactId>(titles(facts) as Record<FactId, string>),
  // What is asked for is how many there are, not more of them.
  developers: 'the number of developers',
  teams: 'the number of teams',
  services: 'the number of services',
};

const practiceNames: Record<PracticeId | CapabilityId, string> = {
  ...titlesInside<PracticeId | CapabilityId>(
    titles({ ...practices, ...capabilities }) as Record<
      PracticeId | CapabilityId,
      string
    >,
  ),
  // In a list, an "and" inside a name would read as the next item.
  ciCd: 'CI/CD',
  observability: 'observability',
  incidentResponse: 'incident response',
  securityByDesign: 'security by design',
  platformAsProduct: 'a platform run as a product',
};

/** Words for the terms of the model, as they stand inside a sentence. */
export const terms = {
  approaches: titlesInside<Approach>(approachTitles),
  /** What a level calls for: shorter than an approach. */
  levels: {
    devops: 'DevOps',
    hybrid: 'a thin platform',
    platformEngineering: 'platform engineering',
  } satisfies Record<Level, string>,
  stages: stageTitles,
  moves: titlesInside<Move>(
    mapValues(moveTitles, ({ title }) => title) as Record<Move, string>,
  ),
  factors: titlesInside<FactorId>(titles(factors) as Record<FactorId, string>),
  facts: factNames,
  practices: practiceNames,
  roles: mapValues(roles, ({ title }) => `a ${midSentence(title)}`) as Record<
    RoleId,
    string
  >,
  owner: { one: 'its owner', other: 'their owners' },
  catalogOwner: 'whoever looks after the catalog',
  efforts: {
    S: 'hours of work',
    M: 'days of work',
    L: 'weeks of work',
  } satisfies Record<Effort, string>,
  confidences: { low: 'low', medium: 'medium', high: 'high' },
  organization: { start: 'Your organization', inside: 'your organization' },
  /** What a fact is about, after its value. */
  scopes: {
    organization: 'across the organization',
    group: 'in this group',
    owner: { one: 'in the owning team', other: 'across the owning teams' },
    subject: {
      Component: 'for this component',
      API: 'for this API',
      Resource: 'for this resource',
      System: 'for this system',
      Domain: 'for this domain',
      Group: 'for this group',
      Organization: 'across the organization',
    } satisfies Record<SubjectKind, string>,
  },
};

function titles(
  definitions: Record<string, { title: string }>,
): Record<string, string> {
  return mapValues(definitions, ({ title }) => title);
}

function titlesInside<TKey extends string>(
  all: Record<TKey, string>,
): Record<TKey, string> {
  return mapValues(all, midSentence) as Record<TKey, string>;
}

function mapValues<TValue>(
  record: Record<string, TValue>,
  change: (value: TValue) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value)]),
  );
}
