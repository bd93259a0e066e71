import { InputError } from '@backstage/errors';
import type { z } from 'zod/v4';

/** Names every field that is wrong, as `facts.developers: …`. */
export function inputErrorOf(error: z.ZodError): InputError {
  return new InputError(
    error.issues
      .map(({ path, message }) =>
        path.length ? `${path.join('.')}: ${message}` : message,
      )
      .join('; '),
  );
}
