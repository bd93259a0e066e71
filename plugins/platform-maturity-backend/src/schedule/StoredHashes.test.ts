import { component } from '../__testUtils__/assessments';
import { StoredHashes } from './StoredHashes';

describe('StoredHashes', () => {
  const contentHashes = jest.fn<Promise<Map<string, string>>, []>();
  const entityHashes = jest.fn<Promise<Map<string, string>>, []>();
  let hashes: StoredHashes;

  beforeEach(() => {
    jest.resetAllMocks();
    contentHashes.mockResolvedValue(new Map([['a', 'stored']]));
    entityHashes.mockResolvedValue(new Map([['a', 'stored']]));
    hashes = new StoredHashes({ contentHashes, entityHashes });
  });

  const write = (basis: string | undefined) =>
    hashes.wrote(basis, new Map([['a', 'new']]), {
      before: {
        assessments: new Map(),
        entities: new Map([
          ['a', 'old'],
          ['b', 'as before'],
          ['c', 'gone'],
        ]),
      },
      changes: {
        changed: [{ ref: 'a', contentHash: 'new', entity: component('a') }],
        removed: ['c'],
      },
    });

  it('asks for what another replica may have written', async () => {
    const stored = {
      assessments: new Map([['a', 'stored']]),
      entities: new Map([['a', 'stored']]),
    };
    expect(await hashes.on('basis')).toEqual(stored);
    write('basis');
    expect(await hashes.on('another')).toEqual(stored);
    expect(await hashes.on(undefined)).toEqual(stored);
    expect(contentHashes).toHaveBeenCalledTimes(3);
    expect(entityHashes).toHaveBeenCalledTimes(3);
  });

  it('knows what it wrote, as long as that is what is stored', async () => {
    write('basis');
    expect(await hashes.on('basis')).toEqual({
      assessments: new Map([['a', 'new']]),
      entities: new Map([
        ['a', 'new'],
        ['b', 'as before'],
      ]),
    });
    expect(contentHashes).not.toHaveBeenCalled();
    expect(entityHashes).not.toHaveBeenCalled();
  });

  it('looks all the same where it is to read', async () => {
    write('basis');
    expect((await hashes.read()).assessments.get('a')).toBe('stored');
  });

  it('knows nothing where nobody can tell what it rests on', async () => {
    write(undefined);
    await hashes.on(undefined);
    expect(contentHashes).toHaveBeenCalledTimes(1);
  });
});
