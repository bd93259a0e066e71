import type { PeerPlugin } from '@paved/plugin-platform-maturity-node';
import { z } from 'zod/v4';

const filter = z.record(z.string(), z.unknown());

const factSchemas = z.array(
  z.looseObject({
    id: z.string(),
    entityFilter: z.union([filter, z.array(filter)]).nullish(),
  }),
);

const latestFacts = z.record(
  z.string(),
  z.object({
    // Null where the database keeps a time in a form that cannot be read.
    timestamp: z.string().nullable(),
    facts: z.record(z.string(), z.unknown()),
  }),
);

/** What Tech Insights stored for an entity, by the id of the retriever. */
export type LatestFacts = z.output<typeof latestFacts>;

/** A fact retriever, as its latest schema describes it. */
export interface Retriever {
  id: string;
  /** Its facts, with their descriptions. */
  facts: ReadonlyMap<string, string | undefined>;
  /** The kinds of entities that it looks at, in lower case; absent: all. */
  kinds?: ReadonlySet<string>;
}

/** The part of the HTTP API of Tech Insights that is needed here. */
export class TechInsightsApi {
  constructor(private readonly peer: PeerPlugin) {}

  /** All fact retrievers that ever ran, by their ids. */
  async retrievers(
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Retriever>> {
    const schemas = await this.peer.get('/fact-schemas', factSchemas, signal);
    return new Map(
      schemas.map(({ id, version: _, entityFilter, ...facts }) => [
        id,
        {
          id,
          facts: new Map(
            Object.entries(facts).map(([name, fact]) => [
              name,
              (fact as { description?: string } | undefined)?.description,
            ]),
          ),
          kinds: kindsOf(entityFilter),
        },
      ]),
    );
  }

  /** The latest facts of one entity; there is no endpoint for several. */
  async latestFacts(
    entityRef: string,
    retrieverIds: readonly string[],
    signal: AbortSignal,
  ): Promise<LatestFacts> {
    const query = new URLSearchParams([
      ['entity', entityRef],
      ...retrieverIds.map(id => ['ids', id]),
    ]);
    return this.peer.get(`/facts/latest?${query}`, latestFacts, signal);
  }
}

/** The kinds that a filter names, if it leaves no way to match another kind. */
function kindsOf(
  entityFilter: z.output<typeof factSchemas>[number]['entityFilter'],
): ReadonlySet<string> | undefined {
  const kinds = new Set<string>();
  for (const { kind } of [entityFilter ?? {}].flat()) {
    const named = [kind].flat();
    if (!named.every(each => typeof each === 'string')) {
      return undefined;
    }
    named.forEach(each =>
      kinds.add((each as string).toLocaleLowerCase('en-US')),
    );
  }
  return kinds.size > 0 ? kinds : undefined;
}
