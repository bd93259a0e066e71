import { mockApis } from '@backstage/frontend-test-utils';
import { organizationReadPermission } from '@paved/plugin-platform-maturity-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../../../__fixtures__/company';
import { FakeApi, responseError } from '../../../__testUtils__/FakeApi';
import { renderWithApi } from '../../../__testUtils__/renderWithApi';
import { useGuide, useScenarios } from '../../../hooks/guide';
import { ComparisonCard } from './ComparisonCard';
import { ScenariosCard } from './ScenariosCard';

const base = '/platform-maturity/guide';

function View() {
  const guide = useGuide();
  const scenarios = useScenarios();
  return (
    <>
      <ScenariosCard guide={guide} scenarios={scenarios} />
      <ComparisonCard guide={guide} scenarios={scenarios} />
      <button onClick={() => guide.set('developers', 75)}>
        Many developers
      </button>
    </>
  );
}

function show(
  search = '',
  options: {
    api?: FakeApi;
    storage?: ReturnType<typeof mockApis.storage>;
  } = {},
) {
  const { api = new FakeApi(company), storage } = options;
  return renderWithApi(<View />, api, { path: base + search, storage });
}

/** The app's storage once a scenario was saved. */
function storageWith(name: string) {
  const storage = mockApis.storage();
  storage.forBucket('platform-maturity').set('scenarios', [
    {
      id: '1',
      name,
      savedAt: '2026-01-01T00:00:00.000Z',
      answers: 'developers=75',
    },
  ]);
  return storage;
}

const location = () => screen.getByLabelText('location').textContent;

const large =
  '?developers=75&services=60&complianceRegimes=3&deploymentsPerDay=8';
const foundation =
  '&ciCd=1&infrastructureAsCode=1&observability=1&incidentResponse=0.5';

describe('scenarios', () => {
  const nameField = () => screen.findByLabelText('Name of the scenario');
  const enterName = async (value: string) =>
    fireEvent.change(await nameField(), { target: { value } });
  const save = () => userEvent.click(screen.getByText('Save these answers'));

  it('invite to save the first one', async () => {
    show();

    expect(await screen.findByText(/No scenarios yet/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Save these answers' }),
    ).not.toBeInTheDocument();
  });

  it('are kept under a name, for the next visit', async () => {
    const storage = mockApis.storage();
    const first = show(large + foundation, { storage });
    await enterName('  After the  merger ');
    await save();

    expect(
      await screen.findByText(/These answers are saved as/),
    ).toHaveTextContent('After the merger');
    first.unmount();

    show('', { storage });
    const open = await screen.findByLabelText('Open After the merger');
    const row = open.closest('[role=row]');
    expect(row).toHaveTextContent('Platform engineering');
    expect(row).toHaveTextContent('DevOps at scale');
    await userEvent.click(open);
    expect(location()).toContain('developers=75');
    expect(
      await screen.findByText(/These answers are saved as/),
    ).toBeInTheDocument();
  });

  it('take no name twice, and none that is empty', async () => {
    const storage = mockApis.storage();
    show('?developers=40&services=60', { storage });
    await nameField();
    await save();
    expect(screen.getByText('Give the scenario a name.')).toBeInTheDocument();

    await enterName('Pilot');
    await save();
    await screen.findByText(/These answers are saved as/);
    await userEvent.click(screen.getByText('Many developers'));
    await enterName('pilot');
    expect(
      screen.getByText(/There is a scenario of this name/),
    ).toBeInTheDocument();
    await save();

    expect(
      within(
        screen.getByRole('table', { name: 'Your scenarios' }),
      ).getAllByRole('rowheader'),
    ).toHaveLength(1);
  });

  it('get another name, and the focus goes back to where it was', async () => {
    const storage = storageWith('Pilot');
    show('', { storage });
    await userEvent.click(await screen.findByLabelText('Rename Pilot'));

    const field = screen.getByLabelText('New name of Pilot');
    expect(field).toHaveFocus();
    fireEvent.change(field, { target: { value: ' ' } });
    await userEvent.click(screen.getByLabelText('Keep this name'));
    expect(screen.getByText('Give the scenario a name.')).toBeInTheDocument();
    fireEvent.change(field, { target: { value: 'Next year' } });
    await userEvent.click(screen.getByLabelText('Keep this name'));

    expect(await screen.findByLabelText('Rename Next year')).toHaveFocus();
    expect(screen.queryByText('Pilot')).not.toBeInTheDocument();
  });

  it('keep their name when it is left', async () => {
    show('', { storage: storageWith('Pilot') });
    await userEvent.click(await screen.findByLabelText('Rename Pilot'));
    fireEvent.change(screen.getByLabelText('New name of Pilot'), {
      target: { value: 'Next year' },
    });
    await userEvent.click(screen.getByLabelText('Leave the old name'));

    expect(screen.getByText('Pilot')).toBeInTheDocument();
  });

  it('are deleted, and brought back', async () => {
    show('', { storage: storageWith('Pilot') });
    await userEvent.click(await screen.findByLabelText('Delete Pilot'));

    expect(screen.queryByText('Your scenarios')).not.toBeInTheDocument();
    const undo = screen.getByText('Undo').closest('button')!;
    expect(undo).toHaveFocus();
    await userEvent.click(undo);
    expect(await screen.findByLabelText('Open Pilot')).toBeInTheDocument();
  });

  it('are set beside what was measured, differences in words', async () => {
    const storage = mockApis.storage();
    show('?developers=10&ciCd=0&infrastructureAsCode=0&observability=0', {
      storage,
    });
    await enterName('Small');
    await save();
    await userEvent.click(screen.getByText('Many developers'));
    await userEvent.click(
      await screen.findByLabelText('Compare Small with what was measured'),
    );

    expect(location()).toContain('compare=1');
    const table = screen.getByRole('table', {
      name: 'Your organization as measured, and Small',
    });
    const row = (name: string) =>
      within(table)
        .getByRole('rowheader', { name })
        .closest<HTMLElement>('[role=row]')!;
    expect(screen.getByText(/parts differ/)).toBeInTheDocument();
    expect(row('Team size and structure')).toHaveTextContent('60 developers');
    expect(row('Team size and structure')).toHaveTextContent(
      'fewer than 30 developers',
    );
    expect(row('Team size and structure')).toHaveTextContent('calls for less');
    expect(row('DevOps foundation')).toHaveTextContent(/\d+ points lower/);
    expect(row('Called for')).toHaveTextContent('not answered');
    expect(row('Delivery frequency and scalability')).toHaveTextContent(
      'unknown in both',
    );
  });

  it('that are somebody else’s give way to the answers in the link', async () => {
    show(`${large}&compare=7`);

    expect(await screen.findByText(/is not among yours/)).toBeInTheDocument();
    expect(
      screen.getByRole('table', {
        name: 'Your organization as measured, and Your answers now',
      }),
    ).toBeInTheDocument();
  });

  it('name the permission that it takes to compare them', async () => {
    const api = new FakeApi(company);
    api.getOrganization = async () => {
      throw await responseError(403, 'NotAllowedError', 'Forbidden');
    };
    show(large, { api });

    expect(
      await screen.findByText(organizationReadPermission.name),
    ).toBeInTheDocument();
    expect(await nameField()).toBeInTheDocument();
  });

  it('wait for the organization to be assessed to be compared', async () => {
    const api = new FakeApi(company);
    api.assessments = [];
    show(large, { api });

    expect(
      await screen.findByText(/The organization is not assessed yet/),
    ).toBeInTheDocument();
  });
});
