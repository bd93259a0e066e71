import {
  withOrganizationView,
  type Assessment,
  type OrganizationView,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';

export interface OrganizationViewRow {
  /** The group at its root; empty: the whole catalog. */
  root: string;
  view: string;
}

/** Brings what assessments tell of their organizations up to date. */
export async function writeViews(
  tx: Knex.Transaction,
  views: readonly OrganizationView[] = [],
): Promise<void> {
  const rows = await tx<OrganizationViewRow>('organization_views');
  const stored = new Map(rows.map(({ root, view }) => [root, view]));
  for (const each of views) {
    const root = each.root ?? '';
    const view = JSON.stringify(each);
    if (stored.get(root) !== view) {
      await tx<OrganizationViewRow>('organization_views')
        .insert({ root, view })
        .onConflict('root')
        .merge();
    }
    stored.delete(root);
  }
  if (views.length > 0 && stored.size > 0) {
    await tx<OrganizationViewRow>('organization_views')
      .whereIn('root', [...stored.keys()])
      .delete();
  }
}

/** An assessment with what is told of its organization now, where it is known. */
export function withView(
  assessment: Assessment,
  view: string | null | undefined,
): Assessment {
  return view
    ? withOrganizationView(assessment, JSON.parse(view) as OrganizationView)
    : assessment;
}
