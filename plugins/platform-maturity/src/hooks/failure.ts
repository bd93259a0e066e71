import { platformMaturityPermissions } from '@paved/plugin-platform-maturity-common';

/** What a failed call means to the reader. */
export type Failure = 'notFound' | 'forbidden' | 'error';

/**
 * Sorts an error by the name that the server gave it, which a `ResponseError`
 * carries in its cause.
 */
export function failureOf(error: Error): Failure {
  const names = [error.name, (error.cause as Error | undefined)?.name];
  if (names.includes('NotFoundError')) {
    return 'notFound';
  }
  return names.includes('NotAllowedError') ? 'forbidden' : 'error';
}

/** What the server gave as the reason, where it gave one. */
export function reasonOf(error: Error): string {
  return (error.cause as Error | undefined)?.message || error.message;
}

/**
 * The permission that was missing: the one that the server named, as some
 * answers take more than one; else the one that is asked for first.
 */
export function permissionMissing(
  error: Error,
  first: { name: string },
): { name: string } {
  const reason = reasonOf(error);
  return (
    platformMaturityPermissions.find(({ name }) => reason.endsWith(name)) ??
    first
  );
}
