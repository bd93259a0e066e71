import {
  organizationRef,
  sampleOf,
  type EntitySample,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type { Changes } from '../schedule/RefreshStore';
import { chunks, refChunk } from './chunks';
import type { PreviewRow } from './previewRows';
import type { RelationRow } from './rows';

/** Which components came into the scopes of others, and which left them. */
export interface ScopeTraffic {
  appeared?: EntitySample;
  vanished?: EntitySample;
}

/**
 * The components that a refresh found for the first time or not any more, by
 * what they belong to: their owners, systems and domains, and the organization.
 * Groups further up are not told, only that their count changed.
 */
export class ComponentTraffic {
  readonly #appeared = new Map<string, string[]>();
  readonly #vanished = new Map<string, string[]>();

  static async read(
    tx: Knex.Transaction,
    { appeared = [], removed }: Pick<Changes, 'appeared' | 'removed'>,
  ): Promise<ComponentTraffic> {
    const traffic = new ComponentTraffic();
    for (const subjects of chunks(appeared, refChunk)) {
      const rows = await tx<PreviewRow>('preview_inputs')
        .whereIn(
          'ref',
          subjects.map(({ ref }) => ref),
        )
        .select('ref');
      const known = new Set(rows.map(({ ref }) => ref));
      for (const { ref, kind, owners, systems, domains } of subjects) {
        if (kind === 'Component' && !known.has(ref)) {
          traffic.#note(traffic.#appeared, ref, [
            ...owners,
            ...systems,
            ...domains,
          ]);
        }
      }
    }
    const components = removed.filter(ref => ref.startsWith('component:'));
    for (const refs of chunks(components, refChunk)) {
      const rows = await tx<RelationRow>('assessment_relations').whereIn(
        'ref',
        refs,
      );
      for (const ref of refs) {
        traffic.#note(
          traffic.#vanished,
          ref,
          rows.filter(row => row.ref === ref).map(({ target }) => target),
        );
      }
    }
    return traffic;
  }

  /** What came into the scope of a subject, or left it. */
  of(ref: string): ScopeTraffic {
    const appeared = this.#appeared.get(ref);
    const vanished = this.#vanished.get(ref);
    return {
      ...(appeared ? { appeared: sampleOf(appeared) } : {}),
      ...(vanished ? { vanished: sampleOf(vanished) } : {}),
    };
  }

  #note(into: Map<string, string[]>, ref: string, scopes: string[]): void {
    for (const scope of new Set([...scopes, organizationRef])) {
      const refs = into.get(scope) ?? [];
      refs.push(ref);
      into.set(scope, refs);
    }
  }
}
