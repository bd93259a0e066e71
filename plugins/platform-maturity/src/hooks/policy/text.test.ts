import { editText, readPolicy, writeConfiguration, writePolicy } from './text';

const typed = `# Ours is a larger house
factors:
  teamSize:
    weight: 3 # twice as many teams
cutoffs:
  foundation: 0.7
`;

describe('a policy that is typed', () => {
  it.each([
    ['YAML', 'cutoffs:\n  foundation: 0.7\n'],
    ['JSON', '{ "cutoffs": { "foundation": 0.7 } }'],
    [
      'a configuration',
      'platformMaturity:\n  policy:\n    cutoffs: { foundation: 0.7 }\n',
    ],
  ])('is read as %s', (_form, text) => {
    expect(readPolicy(text)).toEqual({
      policy: { cutoffs: { foundation: 0.7 } },
    });
  });

  it.each(['', '# nothing\n', 'platformMaturity:\n  policy:\n', '{}'])(
    'changes nothing as %j',
    text => {
      expect(readPolicy(text)).toEqual({ policy: {} });
    },
  );

  it('names the line that cannot be read', () => {
    expect(readPolicy('cutoffs:\n  foundation: [0.7\n')).toEqual({
      problem: {
        code: 'syntax',
        line: 3,
        message: expect.stringMatching(/flow sequence/i),
      },
    });
  });

  it.each(['all', '- a\n- b\n', '7'])('is refused as %j', text => {
    expect(readPolicy(text)).toEqual({ problem: { code: 'noMapping' } });
  });
});

describe('a policy that is edited', () => {
  it('keeps everything else as it was typed', () => {
    expect(editText(typed, 'cutoffs.foundation', 0.8)).toBe(
      typed.replace('0.7', '0.8'),
    );
    expect(editText(typed, 'factors.teamSize.enabled', false)).toBe(
      typed.replace('teams\n', 'teams\n    enabled: false\n'),
    );
  });

  it('loses the parts that are left empty', () => {
    expect(editText(typed, 'factors.teamSize.weight', undefined)).not.toContain(
      'teamSize',
    );
    expect(
      editText('cutoffs:\n  foundation: 1\n', 'cutoffs.foundation', undefined),
    ).toBe('');
    expect(editText(typed, 'clouds.AWS', undefined)).toBe(typed);
  });

  it.each(['', '# nothing\n', '{}', 'platformMaturity:\n  policy:\n'])(
    'starts from %j',
    text => {
      const edited = editText(text, 'factors.teamSize.weight', 5);
      expect(readPolicy(edited)).toEqual({
        policy: { factors: { teamSize: { weight: 5 } } },
      });
    },
  );

  it('stays below the keys of a configuration', () => {
    expect(
      editText(
        writeConfiguration({ cutoffs: { foundation: 0.7 } }),
        'cutoffs.foundation',
        0.9,
      ),
    ).toBe(
      'platformMaturity:\n  policy:\n    cutoffs:\n      foundation: 0.9\n',
    );
  });
});

it('writes equal filters out, one by one', () => {
  const filter = { kind: 'Component' };
  expect(writePolicy({ clouds: { A: filter, B: filter } })).toBe(
    'clouds:\n  A:\n    kind: Component\n  B:\n    kind: Component\n',
  );
  expect(writePolicy({})).toBe('');
});
