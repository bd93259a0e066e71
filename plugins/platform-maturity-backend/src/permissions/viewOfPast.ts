import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { assessmentReadPermission } from '@paved/plugin-platform-maturity-common';
import {
  requireAllFigures,
  requireOrganization,
  type Access,
  type View,
} from './Access';

/**
 * What a caller may see of how entities stood. What was, was counted over all
 * of them: who may learn of some alone is refused, whatever they ask for.
 */
export async function viewOfPast(
  access: Pick<Access, 'viewOf'>,
  credentials: BackstageCredentials,
): Promise<View> {
  const view = await access.viewOf(credentials, assessmentReadPermission);
  requireAllFigures(view);
  return view;
}

/** The same for who is told of the organization as a whole. */
export async function viewOfOrganization(
  access: Pick<Access, 'viewOf'>,
  credentials: BackstageCredentials,
): Promise<View> {
  const view = await access.viewOf(credentials);
  requireOrganization(view);
  return view;
}
