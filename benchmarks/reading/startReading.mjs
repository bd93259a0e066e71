import { paved, startPortal } from '../testbed/startPortal.mjs';
import { callerHeader, signInProvider } from './signIn.mjs';

const portal = new URL('./portal.mjs', import.meta.url).href;

/**
 * Starts a portal with sign-in and a conditional policy on a database with a
 * catalog, and assesses the catalog.
 */
export async function startReading(database) {
  const started = await startPortal({
    database,
    plugins: [portal, paved],
    config: {
      auth: { environment: 'production', providers: { [signInProvider]: {} } },
      permission: { enabled: true },
    },
  });
  await started.ask('run', ['platform-maturity:refresh']);
  const { lastRun } = await started.get('platform-maturity/refresh');
  if (lastRun?.outcome !== 'succeeded') {
    throw new Error(`The refresh failed: ${lastRun?.error}`);
  }
  return started;
}

/** Signs people of the catalog in; resolves to their tokens. */
export async function signIn({ url }, names) {
  const tokens = [];
  for (const name of names) {
    const response = await fetch(
      `${url}/api/auth/${signInProvider}/refresh?env=production`,
      { headers: { [callerHeader]: name } },
    );
    if (!response.ok) {
      throw new Error(`${name}: ${response.status} ${await response.text()}`);
    }
    const { backstageIdentity } = await response.json();
    tokens.push(backstageIdentity.token);
  }
  return tokens;
}
