/**
 * A reporter for Node's test runner that prints nothing but the counts, as
 * JSON, for scripts/test.mjs to read.
 */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') {
      continue;
    }
    if (type === 'test:fail') {
      counts.failed += 1;
    } else if (type === 'test:pass') {
      const skipped = data.skip !== undefined || data.todo !== undefined;
      counts[skipped ? 'skipped' : 'passed'] += 1;
    }
  }
  yield JSON.stringify(counts);
}
