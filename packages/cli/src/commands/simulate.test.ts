import type { Recommendation } from '@paved/plugin-platform-maturity-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, paved, root } from '../__testUtils__/paved';

const casesFile = join(
  root,
  'plugins/platform-maturity-common/src/assessment/__fixtures__/recommendation.json',
);

const cases: {
  name: string;
  input: object;
  expected: Pick<Recommendation, 'approach' | 'stage' | 'move' | 'drivers'>;
}[] = JSON.parse(readFileSync(casesFile, 'utf8'));

const answerOf = ({
  approach,
  stage,
  move,
}: (typeof cases)[0]['expected']) => ({
  approach,
  stage,
  move,
});

describe('the decision cases', () => {
  it('get the answers that are expected, from a file', async () => {
    const { exitCode, out } = await paved(['simulate', casesFile]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).map(answerOf)).toEqual(
      cases.map(({ expected }) => answerOf(expected)),
    );
  });

  it('get one answer for one input, from standard input', async () => {
    const [{ input, expected }] = cases;
    const { out } = await paved(['simulate', '-'], JSON.stringify(input));
    expect(JSON.parse(out)).toMatchObject(answerOf(expected));
  });
});

describe('what cannot be simulated', () => {
  it.each<[input: string, problem: string]>([
    ['{', 'standard input: not JSON: '],
    ['7', 'standard input: Invalid input'],
    [
      '{"facts":{"developers":-1}}',
      'standard input: facts.developers: Too small',
    ],
    [
      '[{},{"practices":{"ciCd":2}}]',
      'standard input: [1].practices.ciCd: Too big',
    ],
    [
      '[{"input":{"fact":{}}}]',
      'standard input: [0]: Unrecognized key: "fact"',
    ],
  ])('%s is named with its place', async (input, problem) => {
    const result = await paved(['simulate', '-'], input);
    expect(result).toMatchObject({ exitCode: 2, out: '' });
    expect(result.err).toContain(problem);
  });

  it('is a file that does not exist', async () => {
    const file = join(folderOf({}), 'none.json');
    expect(await paved(['simulate', file])).toEqual({
      exitCode: 2,
      out: '',
      err: `${file}: cannot be read (ENOENT)\n`,
    });
  });
});
