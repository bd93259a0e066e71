import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { SharedQuestions } from './SharedQuestions';

const permission = (name: string) =>
  createPermission({ name, attributes: { action: 'read' } });
const [a, b, c] = ['a', 'b', 'c'].map(permission);

describe('questions of several reads', () => {
  it('are those of one caller', () => {
    const questions = new SharedQuestions();
    const alice = mockCredentials.user('user:default/alice');
    expect(questions.of(alice)).toBe(questions);
    expect(questions.of(alice)).toBe(questions);
    expect(questions.of(mockCredentials.user())).toBeUndefined();
  });

  it('go together to the permission framework, each once', async () => {
    const questions = new SharedQuestions();
    const asked: string[][] = [];
    const decide = async (permissions: readonly Permission[]) => {
      asked.push(permissions.map(({ name }) => name));
      return permissions.map(
        ({ name }): PolicyDecision => ({
          result: name === 'b' ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
        }),
      );
    };
    const [first, second] = await Promise.all([
      questions.decisions([a, b], decide),
      questions.decisions([c, a], decide),
    ]);
    const third = await questions.decisions([b], decide);

    expect(asked).toEqual([['a', 'b', 'c']]);
    expect(first.map(({ result }) => result)).toEqual(['ALLOW', 'DENY']);
    expect(second.map(({ result }) => result)).toEqual(['ALLOW', 'ALLOW']);
    expect(third.map(({ result }) => result)).toEqual(['DENY']);
  });

  it('go together to the catalog, and fail together', async () => {
    const questions = new SharedQuestions();
    const asked: string[][] = [];
    const find = async (refs: readonly string[]) => {
      asked.push([...refs]);
      if (refs.includes('lost')) {
        throw new Error('The catalog is away');
      }
      return new Set(refs.filter(ref => ref !== 'hidden'));
    };
    const found = await Promise.all([
      questions.visible(['cart', 'hidden'], find),
      questions.visible(['till', 'cart'], find),
    ]);
    expect(asked).toEqual([['cart', 'hidden', 'till']]);
    expect(found).toEqual([new Set(['cart']), new Set(['till', 'cart'])]);
    await expect(questions.visible(['lost'], find)).rejects.toThrow('is away');
  });
});
