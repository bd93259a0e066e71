import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { folderOf, paved } from '../__testUtils__/paved';

jest.setTimeout(60_000);

const descriptors = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: shop
  annotations:
    paved.dev/team-size: '40'
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: cart
  annotations:
    pagerduty.com/service-id: P1
spec: { type: service, lifecycle: production, owner: shop }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: prototype
  annotations:
    paved.dev/not-applicable.incidentResponse: Nobody depends on it
    paved.dev/not-applicable.observabilty: Nobody looks at it
spec: { type: service, lifecycle: production, owner: shop }
`;
const wrong =
  /paved\.dev\/not-applicable\.observabilty: only ciCd, .* can be left out; did you mean paved\.dev\/not-applicable\.observability\?/;

describe('what owners say by annotations', () => {
  const folder = folderOf({ 'catalog-info.yaml': descriptors });

  it('counts without a portal', async () => {
    const { out } = await paved(['assess', folder, '--format=json']);
    const { organization }: { organization: Assessment } = JSON.parse(out);
    expect(organization.facts.developers.value).toBe(40);
    expect(organization.practices.incidentResponse).toMatchObject({
      score: 1,
      counts: { met: 1, notApplicable: 1 },
    });
  });

  it('is told when it is wrong', async () => {
    const { out, exitCode } = await paved(['assess', folder]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(wrong);
    expect(out).toContain('component:prototype');
  });

  it('counts for nothing where the policy does not let it', async () => {
    const policy = folderOf({
      'policy.yaml': 'overrides: { notApplicable: false, teamSize: false }\n',
    });
    const { out } = await paved([
      'assess',
      folder,
      '--format=json',
      `--policy=${policy}/policy.yaml`,
    ]);
    const { organization }: { organization: Assessment } = JSON.parse(out);
    expect(organization.facts.developers.unknown).toBe('noUsers');
    expect(organization.practices.incidentResponse.counts.unmet).toBe(1);
  });
});
