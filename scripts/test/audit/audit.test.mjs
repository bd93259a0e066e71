import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { audit, publishedPackages } from './audit.mjs';

/** Needed at run time by the backend, and by no package only to develop it. */
const needed = 'badge-maker';
/** One is enough here: Yarn needs a second for each. */
const packages = publishedPackages().filter(
  ({ name }) => name === '@paved/plugin-platform-maturity-backend',
);
/** Needed only to develop it. */
const forDevelopment = 'supertest';

const advisory = (severity, versions = '*') => ({
  id: 4711,
  url: 'https://example.com/advisories/4711',
  title: 'Something bad',
  severity,
  vulnerable_versions: versions,
});
const allowance = {
  package: needed,
  id: '4711',
  reason: 'Only images that we make ourselves are drawn.',
  until: '2026-12-31',
};

describe('audit', () => {
  /** What the registry answers. */
  let answer;
  let server;
  before(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) {
        body += chunk;
      }
      // As the registry does, it tells only of what it is asked about.
      const asked = Object.keys(JSON.parse(body));
      const known = Object.entries(answer.advisories ?? {});
      response.statusCode = answer.status ?? 200;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(
          Object.fromEntries(known.filter(([name]) => asked.includes(name))),
        ),
      );
    });
    await new Promise(done => server.listen(0, '127.0.0.1', done));
  });
  after(() => server.close());

  const run = async (options = {}, port = server.address().port) => {
    const lines = [];
    const counts = await audit({
      packages,
      allowed: [],
      today: '2026-11-26',
      log: line => lines.push(line),
      ...options,
      env: {
        ...process.env,
        PAVED_AUDIT_REQUIRED: '',
        YARN_NPM_AUDIT_REGISTRY: `http://127.0.0.1:${port}`,
        YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
        ...options.env,
      },
    });
    return { counts, text: lines.join('\n') };
  };
  const runWith = (given, options) => {
    answer = {
      advisories: Object.fromEntries(
        Object.entries(given).map(([name, [severity, versions]]) => [
          name,
          [advisory(severity, versions)],
        ]),
      ),
    };
    return run(options);
  };
  const passed = { passed: 1, failed: 0, skipped: 0 };
  const failed = { passed: 0, failed: 1, skipped: 0 };
  const skipped = { passed: 0, failed: 0, skipped: 1 };

  for (const [name, given, options, counts, text] of [
    ['nothing', {}, {}, passed, /No vulnerability/],
    ['a high one', { [needed]: ['high'] }, {}, failed, /NOT ALLOWED: badge/],
    ['a critical one', { [needed]: ['critical'] }, {}, failed, /critical/],
    ['a moderate one', { [needed]: ['moderate'] }, {}, passed, /No vuln/],
    [
      'one of a version that is not installed',
      { [needed]: ['high', '<0.0.1'] },
      {},
      passed,
      /No vulnerability/,
    ],
    [
      'one of what is only for development',
      { [forDevelopment]: ['critical'] },
      {},
      passed,
      /No vulnerability/,
    ],
    [
      'an allowed one',
      { [needed]: ['high'] },
      { allowed: [allowance] },
      passed,
      /Allowed: badge[^]*images that we make ourselves/,
    ],
    [
      'one that was allowed until yesterday',
      { [needed]: ['high'] },
      { allowed: [{ ...allowance, until: '2026-11-25' }] },
      failed,
      /NOT ALLOWED: badge/,
    ],
    [
      'another one than the allowed',
      { [needed]: ['high'] },
      { allowed: [{ ...allowance, id: '4712' }] },
      failed,
      /4712 is allowed and not found any more/,
    ],
    [
      'one that is allowed without a reason',
      {},
      { allowed: [{ ...allowance, reason: '' }] },
      failed,
      /entry 0 lacks "reason"/,
    ],
    [
      'one that is allowed without an end',
      {},
      { allowed: [{ ...allowance, until: 'never' }] },
      failed,
      /"until" must be a day/,
    ],
  ]) {
    it(`answers for ${name}`, async () => {
      const result = await runWith(given, options);
      assert.deepEqual(result.counts, counts, result.text);
      assert.match(result.text, text);
    });
  }

  it('looks at what is published', () => {
    const names = publishedPackages().map(({ name }) => name);
    assert.ok(names.includes('@paved/plugin-platform-maturity'));
    assert.ok(!names.includes('backend'));
  });

  it('says aloud when the registry has no audit', async () => {
    answer = { status: 405 };
    const result = await run();
    assert.deepEqual(result.counts, skipped, result.text);
    assert.match(result.text, /NOT AUDITED[^]*405/);
  });

  it('says aloud when the registry cannot be reached', async () => {
    const result = await run({}, 9);
    assert.deepEqual(result.counts, skipped, result.text);
    assert.match(result.text, /NOT AUDITED/);
  });

  it('fails then where an audit is required', async () => {
    answer = { status: 405 };
    const result = await run({ env: { PAVED_AUDIT_REQUIRED: '1' } });
    assert.deepEqual(result.counts, failed, result.text);
  });
});
