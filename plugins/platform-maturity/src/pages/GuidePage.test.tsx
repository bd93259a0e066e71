import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../__fixtures__/company';
import { FakeApi } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { GuidePage } from './GuidePage';

const base = '/platform-maturity/guide';

async function show(search = '') {
  const page = renderWithApi(<GuidePage />, new FakeApi(company), {
    path: base + search,
  });
  await screen.findByLabelText('Your answer');
  return page;
}

describe('the Guide', () => {
  it('leads to each of its parts', async () => {
    const { container } = await show();

    const links = within(screen.getByLabelText('On this page')).getAllByRole(
      'link',
    );
    expect(links).toHaveLength(8);
    for (const link of links) {
      expect(
        container.querySelector(link.getAttribute('href')!),
      ).toBeInTheDocument();
    }
  });

  it('opens at the part that a link names', async () => {
    await show('#guide-roles');

    expect(document.getElementById('guide-roles')).toHaveFocus();
  });

  it('marks in its reference what the answers call for', async () => {
    await show(
      '?developers=75&services=60&ciCd=1&infrastructureAsCode=1&observability=1',
    );

    expect(
      screen.getByText('called for by your answers').parentElement,
    ).toHaveTextContent('Platform engineering');
    expect(
      screen
        .getAllByText('for your next move')
        .map(({ parentElement }) => parentElement!.textContent),
    ).toEqual([
      'Platform engineer for your next move',
      'Developer-experience specialist for your next move',
      'Platform security and compliance lead for your next move',
    ]);
  });

  it('answers frequent questions with the numbers of the policy', async () => {
    await show();
    await userEvent.click(
      screen.getByText('When is it too early for a platform?'),
    );

    expect(
      await screen.findByText(/while the DevOps practices score below/),
    ).toHaveTextContent(
      'fewer than about 30 developers, or while the DevOps practices score below 60%',
    );
  });

  it('gives its tables captions', async () => {
    const { container } = await show();

    expect(
      [...container.querySelectorAll('caption')].map(
        caption => caption.textContent,
      ),
    ).toEqual([
      'How DevOps and platform engineering differ',
      'Roles of DevOps',
      'Roles of platform engineering',
      'Share of respondents at each level (State of Platform Engineering, volume 4, 2025)',
      'Clusters of the DORA survey of 2024',
    ]);
  });
});
