import type { Call, World } from './startWorld';

/** What a call told, but for times and random ids. */
export type Told = string[];

/**
 * Everything that a call tells a user: pages are followed to the last, as what
 * is hidden could show in a cursor.
 */
export async function capture(
  world: World,
  user: string,
  call: Call,
): Promise<Told> {
  const told: Told = [];
  let { path } = call;
  for (;;) {
    const { status, headers, text, body } = await world.as(user, {
      ...call,
      path,
    });
    const image = Buffer.isBuffer(body) ? body.toString('utf8') : undefined;
    const content = withoutTimes(image ?? text ?? '');
    told.push(
      JSON.stringify({
        path,
        body: call.body,
        status,
        type: headers['content-type'],
        length: headers['content-length'],
        cache: headers['cache-control'],
        // It is made of the body, with the times in it.
        etag: content === (image ?? text) ? headers.etag : undefined,
        content,
      }),
    );
    if (!path.startsWith('/assessments?') || !body.nextCursor) {
      return told;
    }
    const limit = /limit=\d+/.exec(path)?.[0] ?? 'limit=50';
    path = `/assessments?${limit}&cursor=${body.nextCursor}`;
  }
}

function withoutTimes(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'TIME')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'ID');
}
