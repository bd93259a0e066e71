import { mockCredentials } from '@backstage/backend-test-utils';
import {
  createPolicy,
  defaultPolicy,
  organizationRef,
  previewLimit,
  type LayeredPolicy,
} from '@paved/plugin-platform-maturity-common';
import { assessmentOf, component } from '../__testUtils__/assessments';
import { policyHashOf } from '../assessments/hash';
import type { Access, View } from '../permissions/Access';
import { PolicyService } from './PolicyService';
import { storedPreviewOf, type StoredPreview } from './PreviewStore';

const credentials = mockCredentials.user();
const hash = policyHashOf(defaultPolicy);
/** Makes an answer of the one number that is known of each subject. */
const generous = { cutoffs: { demandCoverage: 0 } };

/** Subjects of which only the number of developers is known. */
function subjects(number: number, policyHash: string = hash): StoredPreview[] {
  const stored = storedPreviewOf(assessmentOf(component('x')), policyHash);
  return Array.from({ length: number }, (_, index) => {
    const name = `c-${String(index).padStart(5, '0')}`;
    return {
      ...stored,
      subject: { ...stored.subject, name, ref: `component:default/${name}` },
      input: {
        ...stored.input,
        facts: { developers: 10 },
        developersByPolicy: undefined,
      },
    };
  });
}

const organization: StoredPreview = {
  ...subjects(1)[0],
  subject: {
    ref: organizationRef,
    kind: 'Organization',
    namespace: '',
    name: organizationRef,
  },
};

/** A service for a caller who may see what the view shows. */
function serviceOver(
  stored: StoredPreview[],
  options: {
    entities?: View['entities'];
    sees?: (ref: string) => boolean;
    inForce?: LayeredPolicy;
  } = {},
) {
  const asked: string[][] = [];
  const visible: View['visible'] = async refs => {
    asked.push([...refs]);
    return new Set([...refs].filter(options.sees ?? (() => true)));
  };
  const view: View = {
    entities: options.entities ?? 'all',
    organization: true,
    figures: 'all',
    visible,
    nameable: (refs, present = []) => visible([...refs, ...present]),
  };
  const service = new PolicyService({
    inForce: options.inForce ?? { policy: defaultPolicy, changedBy: {} },
    configured: {},
    packs: [],
    store: {
      async *batches() {
        for (let start = 0; start < stored.length; start += 100) {
          yield stored.slice(start, start + 100);
        }
      },
    },
    access: { require: async () => {}, viewOf: async () => view } as Pick<
      Access,
      'require' | 'viewOf'
    > as Access,
  });
  const preview = (policy: object, signal = new AbortController().signal) =>
    service.preview(policy as never, credentials, signal);
  return { preview, asked };
}

describe('PolicyService', () => {
  it('lists the first changes, and counts all', async () => {
    const { preview, asked } = serviceOver([...subjects(1_200), organization]);
    const { changed, changes, subjects: counted } = await preview(generous);
    expect({ counted, changed }).toEqual({ counted: 1_201, changed: 1_201 });
    expect(changes).toHaveLength(previewLimit);
    expect(changes[0].subject.ref).toBe(organizationRef);
    expect(changes.at(-1)?.subject.name).toBe('c-00498');
    expect(asked).toHaveLength(1);
  });

  it('asks on for what the caller may read, and not through a whole catalog', async () => {
    const few = serviceOver(subjects(1_200), {
      entities: 'some',
      sees: ref => ref.endsWith('7'),
    });
    const { changed, changes } = await few.preview(generous);
    expect(changed).toBe(1_200);
    expect(changes).toHaveLength(120);
    expect(few.asked.map(refs => refs.length)).toEqual([500, 500, 200]);

    const none = serviceOver(subjects(9_000), {
      entities: 'some',
      sees: () => false,
    });
    expect((await none.preview(generous)).changes).toEqual([]);
    expect(none.asked).toHaveLength(10);
  });

  it('names only the organization to those who may read no entity', async () => {
    const { preview } = serviceOver([organization, ...subjects(20)], {
      entities: 'none',
      sees: () => false,
    });
    const { changed, changes } = await preview(generous);
    expect(changed).toBe(21);
    expect(changes.map(({ subject }) => subject.ref)).toEqual([
      organizationRef,
    ]);
  });

  it('compares with the policy in force, not with the one that is stored', async () => {
    const inForce = createPolicy(generous) as LayeredPolicy;
    const { preview } = serviceOver(subjects(3, hash), { inForce });
    // What is stored says undetermined, and the policy in force does not.
    expect(await preview(generous)).toMatchObject({ changed: 0 });
    expect(await preview({})).toMatchObject({
      changed: 3,
      approaches: [{ before: 'devops', after: 'undetermined', subjects: 3 }],
    });
  });

  it('lets others work, and stops when nobody waits any more', async () => {
    const { preview } = serviceOver(subjects(60_000));
    const controller = new AbortController();
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      controller.abort();
    }, 1);
    await expect(preview(generous, controller.signal)).rejects.toThrow(
      'aborted',
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});
