import { screen } from '@testing-library/react';
import { company } from '../../../__fixtures__/company';
import { FakeApi } from '../../../__testUtils__/FakeApi';
import { renderWithApi } from '../../../__testUtils__/renderWithApi';
import { PolicyView } from '../PolicyView';

/** Where the page is in these tests. */
export const policyPath = '/platform-maturity/policy';

/** One or two settings of each form: all of them take long without a browser. */
const few = [
  'factors.teamSize.measures.developers.low',
  'factors.teamSize.measures.developers.high',
  'factors.compliance.enabled',
  'practices.ciCd.weight',
  'practices.ciCd.signals',
  'cutoffs.demandCoverage',
  'cutoffs.foundation',
  'cutoffs.platformIntroduction',
  'cutoffs.provenShare',
  'components.serviceTypes',
  'organization.developers',
  'clouds',
];

/** Has the window as wide as a screen, or as narrow as a part of one. */
export function setWidth(pixels: number) {
  window.matchMedia = ((query: string) => ({
    matches: pixels >= Number(/min-width:\s*(\d+)/.exec(query)?.[1] ?? 0),
    media: query,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  })) as never;
}

/** Shows the policy of a company, or those of its settings that tests need. */
export async function showPolicy(
  options: {
    search?: string;
    configured?: object;
    denied?: string[];
    width?: number;
  } = {},
): Promise<FakeApi> {
  const { search = '', configured = {}, denied, width = 1400 } = options;
  setWidth(width);
  const api = new FakeApi(company);
  api.policy.configured = configured as typeof api.policy.configured;
  const description = await api.getPolicy();
  const settings = description.settings.filter(({ key }) => few.includes(key));
  renderWithApi(
    <PolicyView description={{ ...description, settings }} />,
    api,
    {
      path: policyPath + search,
      denied,
    },
  );
  await screen.findByText('Cut-offs', { selector: 'h2' });
  return api;
}
