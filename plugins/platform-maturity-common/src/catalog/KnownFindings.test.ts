import type { ComponentFinding } from '../practices';
import { KnownFindings } from './KnownFindings';
import type { ComponentFindings } from './SubjectReading';

const size = 500;

/** What each of many components says; nobody says anything but where told. */
function saying(
  told: Record<number, Partial<ComponentFinding>> = {},
  count: number = size,
): ComponentFindings[] {
  return Array.from({ length: count }, (_, index) => {
    const component = `component:default/c-${index}`;
    const none = { component, outcome: 'unknown', matches: [] };
    return {
      ciCd: { ...none, ...told[index] },
      observability: none,
    } as unknown as ComponentFindings;
  });
}

describe('KnownFindings', () => {
  it('gives the same list until somebody says something else', () => {
    const known = new KnownFindings();
    const first = saying();
    const before = known.of('group:default/all', first);
    const lists = [before('ciCd'), before('observability')];
    expect(lists[0]).toEqual(first.map(({ ciCd }) => ciCd));
    known.finish();

    const second = [...first];
    second[7] = saying({ 7: { outcome: 'met' } })[7];
    const after = known.of('group:default/all', second);
    expect(after('ciCd')).toEqual(second.map(({ ciCd }) => ciCd));
    expect(after('observability')).toBe(lists[1]);
    known.finish();

    // Back again: compared with what was said last, not with what was first.
    const third = known.of('group:default/all', [...first]);
    expect(third('ciCd')).toEqual(first.map(({ ciCd }) => ciCd));
    expect(third('observability')).toBe(lists[1]);
  });

  it.each([
    ['other components are there', () => saying({}, size + 1)],
    ['much has changed', () => saying()],
  ])('begins anew where %s', (_, make) => {
    const known = new KnownFindings();
    const before = known.of('group:default/all', saying())('ciCd');
    known.finish();
    const findings = make();
    const after = known.of('group:default/all', findings)('ciCd');
    expect(after).not.toBe(before);
    expect(after).toEqual(findings.map(({ ciCd }) => ciCd));
  });

  it('tells scopes apart, and forgets those that nobody asked for', () => {
    const known = new KnownFindings();
    const findings = saying();
    const list = known.of('group:default/all', findings)('ciCd');
    known.finish();
    expect(known.of('organization', findings)('ciCd')).not.toBe(list);
    known.finish();
    expect(known.of('group:default/all', findings)('ciCd')).not.toBe(list);
  });

  it('holds nothing of small scopes', () => {
    const known = new KnownFindings();
    const findings = saying({}, size - 1);
    const list = known.of('system:default/shop', findings)('ciCd');
    known.finish();
    expect(known.of('system:default/shop', findings)('ciCd')).not.toBe(list);
  });
});
