import type { assessmentReadPermission } from '@paved/plugin-platform-maturity-common';

type Permission = Pick<typeof assessmentReadPermission, 'name' | 'attributes'>;

/** The condition of an extension that is there for whoever has one of these permissions. */
export function whoMay(...permissions: readonly Permission[]) {
  return {
    $any: permissions.map(({ name, attributes: { action } }) => ({
      permissions: { $contains: action ? `${name}#${action}` : name },
    })),
  };
}
