import { forgetOthers } from './forgetOthers';

describe('forgetOthers', () => {
  const isEven = (_: string, value: number) => value % 2 === 0;

  it('leaves out what is not to be kept', () => {
    const map = new Map([
      ['one', 1],
      ['two', 2],
      ['three', 3],
    ]);
    forgetOthers(map, 1, isEven);
    expect([...map.keys()]).toEqual(['two']);
  });

  it('looks at nothing where there is no more than there should be', () => {
    const map = new Map([['one', 1]]);
    const isKept = jest.fn(() => false);
    forgetOthers(map, 1, isKept);
    expect([...map.keys()]).toEqual(['one']);
    expect(isKept).not.toHaveBeenCalled();
  });
});
