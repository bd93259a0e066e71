import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/**
 * Refuses an address with a null character in it: nothing has one in its name,
 * and PostgreSQL fails to look for it.
 */
export const checkAddress: RequestHandler = (request, _response, next) => {
  if (request.url.includes('%00')) {
    throw new InputError('The address must not contain a null character (%00)');
  }
  next();
};
