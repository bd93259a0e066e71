import {
  createPolicy,
  describePolicy,
  type PolicyDescription,
} from '@paved/plugin-platform-maturity-common';
import type { View } from './Access';
import { redactPolicy } from './redactPolicy';

const configured = {
  organization: {
    rootRefs: ['Group:Default/Seen', 'secret'],
    rootTypes: ['secret'],
  },
  practices: {
    ciCd: {
      signals: [
        {
          id: 'secret',
          filter: {
            $any: [
              { 'relations.ownedBy': 'group:default/secret' },
              { 'relations.ownedBy': 'group:default/seen' },
              { 'spec.owner': { $in: ['user:secret', 'user:seen'] } },
            ],
          },
        },
      ],
    },
  },
};

function description(): PolicyDescription {
  const created = createPolicy(configured);
  if ('problems' in created) {
    throw new Error(JSON.stringify(created.problems));
  }
  return {
    hash: 'hash',
    settings: describePolicy(created.policy, created),
    configured,
  };
}

const visible: View['visible'] = async refs =>
  new Set([...refs].filter(ref => /seen$/.test(ref)));

const viewOf = (entities: View['entities']): View => ({
  entities,
  organization: true,
  figures: 'all',
  visible,
  nameable: (refs, present = []) => visible([...refs, ...present]),
});

const valueOf = ({ settings }: PolicyDescription, key: string) =>
  settings.find(setting => setting.key === key)?.value;

describe('redactPolicy', () => {
  it('leaves all to those who may read all', async () => {
    expect(await redactPolicy(description(), viewOf('all'))).toEqual(
      description(),
    );
  });

  it('leaves out groups that are hidden, and refer to nothing', async () => {
    const redacted = await redactPolicy(description(), viewOf('some'));
    expect(valueOf(redacted, 'organization.rootRefs')).toEqual([
      'Group:Default/Seen',
    ]);
    expect(redacted.configured).toMatchObject({
      organization: {
        rootRefs: ['Group:Default/Seen'],
        // A type of groups is no group.
        rootTypes: ['secret'],
      },
    });
  });

  it('leaves out what filters look for', async () => {
    const redacted = await redactPolicy(description(), viewOf('some'));
    const filter = {
      $any: [
        { 'relations.ownedBy': '(hidden)' },
        { 'relations.ownedBy': 'group:default/seen' },
        { 'spec.owner': { $in: ['user:seen'] } },
      ],
    };
    expect(redacted.configured).toMatchObject({
      practices: { ciCd: { signals: [{ id: 'secret', filter }] } },
    });
    expect(valueOf(redacted, 'practices.ciCd.signals')).toContainEqual(
      expect.objectContaining({ id: 'secret', filter }),
    );
  });

  it('changes nothing of the shipped policy', async () => {
    const { policy, changedBy } = createPolicy({}) as Extract<
      ReturnType<typeof createPolicy>,
      { policy: object }
    >;
    const shipped = {
      hash: 'hash',
      settings: describePolicy(policy, { changedBy }),
      configured: {},
    };
    expect(await redactPolicy(shipped, viewOf('none'))).toEqual(shipped);
  });
});
