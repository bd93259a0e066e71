import {
  inSteps,
  isShare,
  readChanges,
  whatIfIds,
  writeChanges,
  type Changes,
} from './changes';

const read = (search: string) => readChanges(new URLSearchParams(search));

describe('what is made up, in the URL', () => {
  it.each<[Changes, string]>([
    [{}, ''],
    [{ developers: 52 }, 'developers=52'],
    [{ ciCd: 0.8, developers: 52 }, 'developers=52&ciCd=0.8'],
    [{ clouds: 'unknown', goldenPaths: 0 }, 'clouds=unknown&goldenPaths=0'],
    [{ servicesPerDeveloper: 2.3 }, 'servicesPerDeveloper=2.3'],
    [{ kubernetesShare: 0.55 }, 'kubernetesShare=0.55'],
  ])('%j is %s, and back', (changes, search) => {
    expect(writeChanges(changes).toString()).toBe(search);
    expect(read(search)).toEqual({ changes, ignored: [] });
  });

  it('holds for everything that can be changed, at every step', () => {
    for (const id of whatIfIds) {
      for (let step = 0; step <= 100; step += 1) {
        const value = inSteps(id, isShare(id) ? step / 100 : step * 0.7);
        const changes = { [id]: value };
        expect(read(writeChanges(changes).toString())).toEqual({
          changes,
          ignored: [],
        });
      }
    }
  });

  it.each([
    'developers=many',
    'developers=-1',
    'developers=2.5',
    'developers=',
    'developers=1e3',
    'developers=999999999',
    'ciCd=80',
    'ciCd=0.801',
    'developer=52',
    'toString=1',
  ])('leaves out and names %s', search => {
    expect(read(`${search}&teams=3`)).toEqual({
      changes: { teams: 3 },
      ignored: [search],
    });
  });

  it('takes the first of two, and leaves the subject alone', () => {
    expect(read('subject=component:default/a&teams=3&teams=4')).toEqual({
      changes: { teams: 3 },
      ignored: ['teams=4'],
    });
  });
});
