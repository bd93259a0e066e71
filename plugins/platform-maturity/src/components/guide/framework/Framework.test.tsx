import {
  organizationReadPermission,
  policyReadPermission,
} from '@paved/plugin-platform-maturity-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../../../__fixtures__/company';
import { FakeApi, responseError } from '../../../__testUtils__/FakeApi';
import { renderWithApi } from '../../../__testUtils__/renderWithApi';
import { useGuide } from '../../../hooks/guide';
import { Framework } from './Framework';

// So many choices take a busy machine their time.
jest.setTimeout(30_000);

const base = '/platform-maturity/guide';

function View() {
  return <Framework guide={useGuide()} />;
}

function show(search = '', api: FakeApi = new FakeApi(company)) {
  return renderWithApi(<View />, api, { path: base + search });
}

const forbidden = async (): Promise<never> => {
  throw await responseError(403, 'NotAllowedError', 'Forbidden');
};

const answer = () => screen.findByLabelText('Your answer');
const location = () => screen.getByLabelText('location').textContent;
// By label: computing the roles of so many choices takes seconds.
const choice = (name: string | RegExp) => screen.findByLabelText(name);
const choose = async (name: string | RegExp) =>
  userEvent.click(await choice(name));
const practice = (name: string) => screen.getByLabelText(name);

const large =
  '?developers=75&services=60&complianceRegimes=3&deploymentsPerDay=8';
const foundation =
  '&ciCd=1&infrastructureAsCode=1&observability=1&incidentResponse=0.5';

describe('the decision framework', () => {
  it('waits for answers before it says anything', async () => {
    show();

    expect(await answer()).toHaveTextContent(
      'Answer what you know, and the answer stands here.',
    );
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual([
      'Team size and structurenot answered',
      'Operational complexitynot answered',
      'Developer productivity and cognitive loadnot answered',
      'Delivery frequency and scalabilitynot answered',
      'Compliance and securitynot answered',
    ]);
  });

  it('shows what of a factor calls for what, with its thresholds and their source', async () => {
    show();
    await userEvent.click(
      await screen.findByRole('tab', { name: /Compliance/ }),
    );

    const panel = screen.getByRole('tabpanel', { name: /Compliance/ });
    expect(panel).toHaveTextContent('none in particular');
    expect(panel).toHaveTextContent('strict security, governance');
    expect(panel).toHaveTextContent('two ask for shared controls');
    expect(within(panel).getByText('heuristic')).toBeInTheDocument();
    expect(
      within(panel).getByRole('img', {
        name: 'Compliance regimes: not answered; thresholds at 1 and 2',
      }),
    ).toBeInTheDocument();
    expect(location()).toBe(`${base}?factor=compliance`);
  });

  it('answers at once, and keeps the answers in the URL', async () => {
    show();
    await choose(/50 or more developers/);

    expect(screen.getByRole('tab', { name: /Team size/ })).toHaveTextContent(
      'Platform engineering',
    );
    expect(await answer()).toHaveTextContent(
      'What the context calls for is open until 50% of the context is answered; 27% is so far.',
    );
    await userEvent.click(screen.getByRole('tab', { name: /Operational/ }));
    await choose(/40 or more services/);
    expect(await answer()).toHaveTextContent(
      'By your answers, the context calls for platform engineering.',
    );
    expect(location()).toBe(
      `${base}?developers=75&services=60&factor=operationalComplexity`,
    );
  });

  it('restores a shared answer, with its stage, move and roles', async () => {
    show(large + foundation);

    expect(await answer()).toHaveTextContent(
      'By your answers, the context calls for platform engineering. You stand at DevOps at scale. Next: introduce a platform.',
    );
    expect(screen.getByLabelText(/50 or more developers/)).toBeChecked();
    expect(screen.getByLabelText('What it rests on')).toHaveTextContent(
      'Platform engineer · Developer-experience specialist',
    );
  });

  it('takes any value of a range for the choice of that range', async () => {
    show('?developers=412');

    expect(await choice(/50 or more developers/)).toBeChecked();
  });

  it('moves the stage with the practices', async () => {
    show(large);
    await answer();
    for (const name of [
      'Continuous integration and delivery',
      'Infrastructure as code',
      'Monitoring and observability',
    ]) {
      await userEvent.click(within(practice(name)).getByLabelText('not yet'));
    }

    expect(await answer()).toHaveTextContent(
      'The platform is called for, and the foundation comes first: strengthen the foundation.',
    );
  });

  it('tells not known from not there', async () => {
    show(large + foundation);
    await userEvent.click((await screen.findAllByLabelText('I don’t know'))[0]);

    expect(await answer()).toHaveTextContent(
      'What the context calls for is open until you say how many developers there are.',
    );
    expect(location()).toContain('developers=unknown');
    expect(screen.getByLabelText(/50 or more developers/)).not.toBeChecked();
  });

  it('holds few developers at a thin platform, and says why', async () => {
    show(
      `${large}${foundation}&productLines=6`.replace(
        'developers=75',
        'developers=10',
      ),
    );

    expect(await answer()).toHaveTextContent(
      'the context calls for DevOps with a thin platform',
    );
    expect(await answer()).toHaveTextContent(
      'held at a thin platform because there are fewer than 30 developers',
    );
    expect(
      screen.getByText('Below 30 developers: a thin platform at most'),
    ).toBeInTheDocument();
  });

  it('goes from factor to factor with the focus', async () => {
    show();
    await userEvent.click(
      await screen.findByText('Next: Operational complexity'),
    );

    const tab = screen.getByRole('tab', { name: /Operational complexity/ });
    expect(tab).toHaveAttribute('aria-selected', 'true');
    expect(tab).toHaveFocus();
  });

  it('starts over', async () => {
    show(large);
    await userEvent.click(await screen.findByText('Start over'));

    expect(location()).toBe(base);
  });

  it('names what it leaves out of a link', async () => {
    show('?developers=many&teams=5&factor=weather');

    expect(await screen.findByText(/means nothing here/)).toHaveTextContent(
      'developers=many, factor=weather',
    );
  });
});

describe('thresholds', () => {
  it('come from the policy in force', async () => {
    const api = new FakeApi(company);
    api.policy.configured = {
      factors: {
        teamSize: { measures: { developers: { low: 80, high: 200 } } },
      },
    };
    show('', api);

    expect(await choice(/80 to 199 developers/)).toBeInTheDocument();
    expect(
      screen.getByText('Below 80 developers: a thin platform at most'),
    ).toBeInTheDocument();
    expect(screen.getByRole('tabpanel')).not.toHaveTextContent(
      'under about 30',
    );
  });

  it('come from the assessment for those who may not read the policy', async () => {
    const api = new FakeApi(company);
    for (const { factors } of api.assessments) {
      Object.assign(factors.teamSize.measures[0], { low: 90, high: 200 });
    }
    api.getPolicy = forbidden;
    show('', api);

    expect(await choice(/90 to 199 developers/)).toBeInTheDocument();
  });

  it('are the shipped ones without either permission, and the page says so', async () => {
    const api = new FakeApi(company);
    api.getPolicy = forbidden;
    api.getOrganization = forbidden;
    show(large, api);

    expect(
      await screen.findByText(/The thresholds are the shipped ones/),
    ).toHaveTextContent(
      `the permission ${organizationReadPermission.name}, and with the policy, which takes ${policyReadPermission.name}`,
    );
    expect(await answer()).toHaveTextContent('platform engineering');
  });

  it('are the shipped ones while nothing is assessed', async () => {
    const api = new FakeApi(company);
    api.assessments = [];
    api.getPolicy = forbidden;
    show(large, api);

    expect(
      await screen.findByText(/come with the first assessment/),
    ).toBeInTheDocument();
  });
});
