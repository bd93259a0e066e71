import { isError } from '@backstage/errors';

/** Knex puts it between the statement and what the database says of it. */
const separator = ' - ';

/**
 * What the work resolves to. Where a statement fails, knex puts all of it, with
 * every value, in front of what the database says: of a refresh that is
 * megabytes of assessments, which belong neither in a log nor in the answer to
 * those who may only see how refreshes went. Then only the last part is told.
 */
export async function inItsOwnWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const end = isError(error) ? error.message.lastIndexOf(separator) : -1;
    if (isError(error) && end >= 0) {
      error.message = error.message.slice(end + separator.length);
    }
    throw error;
  }
}
