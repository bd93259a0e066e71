/** Rows that one request looks at in a batch, unless more are asked for. */
const leastBatch = 200;
/** Then the answer stays short, so that no request goes through all there is. */
const maxBatches = 10;

/**
 * The first of a list that a caller may read, and whether there are more. The
 * list is read in batches, as only the catalog knows who may read what.
 */
export async function firstReadable<TRow, TItem>(options: {
  limit: number;
  read(limit: number, skip: number): Promise<TRow[]>;
  /** What the caller sees of some rows. */
  readable(rows: TRow[]): Promise<TItem[]>;
}): Promise<{ items: TItem[]; more: boolean }> {
  const { limit, read, readable } = options;
  // For those who may read all, the first batch tells whether there are more.
  const batchSize = Math.max(leastBatch, limit + 1);
  const found: TItem[] = [];
  for (let batch = 0; batch < maxBatches; batch += 1) {
    const rows = await read(batchSize, batch * batchSize);
    found.push(...(await readable(rows)));
    if (rows.length < batchSize || found.length > limit) {
      break;
    }
  }
  return { items: found.slice(0, limit), more: found.length > limit };
}
