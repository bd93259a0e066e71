import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { policyPath, showPolicy } from '../__testUtils__/showPolicy';

jest.setTimeout(20_000);

const developers = 'factors.teamSize.measures.developers';
const [low, high] = [
  'Developers: first threshold',
  'Developers: second threshold',
];
const foundation = 'Foundation to build on';
const compliance = 'Compliance and security: whether it counts';

const field = (name: string) => screen.getByLabelText(name);
const type = (name: string, value: string) =>
  fireEvent.change(field(name), { target: { value } });
const start = () => userEvent.click(screen.getByText('Try a change'));
const button = () => screen.getByText(/^Preview( again)?$/).closest('button')!;
const preview = () => userEvent.click(button());
const result = async () =>
  within(await screen.findByLabelText('What would change'));
const changes = () =>
  within(screen.getByLabelText('What is changed'))
    .queryAllByRole('listitem')
    .map(item => item.textContent);
const link = (...told: string[]) =>
  `?${new URLSearchParams(told.map(text => ['policy', text]))}`;

async function typeText(value: string) {
  await userEvent.click(screen.getByText('The whole policy as YAML or JSON'));
  fireEvent.change(field('Policy'), { target: { value } });
}

describe('the preview of a changed policy', () => {
  it('answers in a sentence, in counts and by subject', async () => {
    await showPolicy();
    await start();
    type(high, '100');
    expect(screen.getByText('1 change')).toBeInTheDocument();
    await preview();

    const answer = await result();
    const sentence = answer.getByText(/subjects would change/);
    expect(sentence).toHaveTextContent(
      /^\d+ of \d+ subjects would change approach, stage or move\.$/,
    );
    expect(sentence.parentElement).toHaveFocus();

    const matrix = within(
      answer.getByText('Called for', { selector: 'caption' }).parentElement!,
    );
    const [change] = matrix.getAllByLabelText(/change/);
    const [, after] = / to (.+)$/.exec(change.getAttribute('aria-label')!)!;
    const count = Number.parseInt(change.textContent!, 10);
    expect(change).toHaveTextContent(`${count}change`);
    expect(matrix.getAllByText('stay').length).toBeGreaterThan(0);

    await userEvent.click(change);
    expect(change).toHaveAttribute('aria-pressed', 'true');
    const subjects = within(
      answer.getByLabelText('Subjects that would change'),
    );
    expect(subjects.getAllByRole('rowheader')).toHaveLength(count);
    expect(subjects.getAllByText(after, { selector: 'span' }).length).toBe(
      count,
    );
    await userEvent.click(answer.getByText('Show all changes'));
    expect(change).toHaveAttribute('aria-pressed', 'false');
  });

  it('links its subjects, and gives the YAML to put it in force', async () => {
    await showPolicy();
    await start();
    type('Coverage of demand', '1');
    await preview();

    const answer = await result();
    expect(
      answer.getAllByRole('link').map(each => each.getAttribute('href')),
    ).toContain('/catalog/default/system/store/maturity');
    await waitFor(
      () =>
        expect(document.body).toHaveTextContent(
          /platformMaturity:\s*policy:\s*cutoffs:\s*demandCoverage: 1/,
        ),
      { timeout: 5_000 },
    );
  });

  it('gives the changes alone, and what to take out', async () => {
    await showPolicy({
      configured: { cutoffs: { foundation: 0.7, axisCoverage: 0.4 } },
      search: link('cutoffs.axisCoverage:', `${developers}.low:20`),
    });
    await preview();

    const answer = await result();
    expect(answer.getByText(/^Take these keys out of/).textContent).toContain(
      'cutoffs.axisCoverage',
    );
    await waitFor(
      () =>
        expect(answer.getByText(/beside what/).parentElement).toHaveTextContent(
          /policy:\s*factors:\s*teamSize:\s*measures:\s*developers:\s*low: 20\s*Then/,
        ),
      { timeout: 5_000 },
    );
  });

  it('says when nothing would change', async () => {
    await showPolicy();
    await start();
    type('Proof for high confidence', '0.55');
    await preview();

    const answer = await result();
    expect(answer.getByText(/would change/)).toHaveTextContent('Nothing');
    expect(answer.queryByText('Called for')).not.toBeInTheDocument();
  });

  it('tells all of a subject’s changes where there is little room', async () => {
    await showPolicy({ width: 700, search: link(`${developers}.high:100`) });
    await preview();

    const answer = await result();
    const subjects = within(
      answer.getByLabelText('Subjects that would change'),
    );
    expect(subjects.getAllByRole('columnheader')).toHaveLength(2);
    expect(
      subjects.getAllByText(/^Called for:/, { selector: 'div' })[0],
    ).toHaveTextContent(/^Called for: \w.*becomes \w/);
  });

  it('names what stored facts cannot tell', async () => {
    await showPolicy({ search: link('components.serviceTypes:["website"]') });
    await preview();

    await result();
    expect(
      screen.getByText('Not in this preview').parentElement,
    ).toHaveTextContent('components.serviceTypes');
  });

  it('says that an answer is to the policy before', async () => {
    await showPolicy({ search: link('cutoffs.foundation:0.9') });
    await preview();
    await result();
    expect(screen.queryByText(/has changed since/)).not.toBeInTheDocument();

    type(foundation, '0.8');
    expect(screen.getByText(/has changed since/)).toBeInTheDocument();
  });

  it('shows at the key why the server refuses it', async () => {
    await showPolicy();
    await start();
    type('Platform being introduced', '0.9');
    await preview();

    const alert = (
      await screen.findByText('This policy does not hold together')
    ).closest<HTMLElement>('[role=alert]')!;
    expect(alert).toHaveTextContent(
      'cutoffs.platformIntroduction: must not be greater than',
    );
    expect(field('Platform being introduced')).toBeInvalid();
    await userEvent.click(
      within(alert).getByLabelText('Go to Platform being introduced'),
    );
    expect(document.activeElement?.closest('tr')).toHaveAttribute(
      'id',
      'policy-cutoffs.platformIntroduction',
    );
  });

  it('tells why it failed', async () => {
    const api = await showPolicy({ search: link('cutoffs.foundation:0.9') });
    api.error = new Error('The backend is away');
    await preview();

    expect(await screen.findByText(/The preview failed/)).toBeInTheDocument();
  });
});

describe('a changed policy', () => {
  it('is marked, and taken back one by one and all at once', async () => {
    await showPolicy();
    await start();
    type(foundation, '0.8');
    await userEvent.click(field(compliance));

    expect(
      screen.getByText(/^would be changed, is 0.6 \(60%\)/),
    ).toBeInTheDocument();
    expect(changes()).toEqual([
      'cutoffs.foundation: 0.8 (80%) instead of 0.6 (60%)',
      'factors.compliance.enabled: does not count instead of counts',
    ]);

    await userEvent.click(field(`Reset ${foundation} to 0.6 (60%)`));
    expect(field(foundation)).toHaveValue(0.6);
    await userEvent.click(screen.getByText('Reset all'));
    expect(button()).toBeDisabled();
    expect(field(compliance)).toBeChecked();
  });

  it.each([
    [low, '60', 'The first threshold must be less than the second.'],
    [low, '0', 'A threshold is greater than 0.'],
    [foundation, '60', 'This is a share: a number from 0 to 1.'],
  ])('is not sent with %s at %s', async (name, value, words) => {
    await showPolicy();
    await start();
    type(name, value);

    expect(screen.getByText(words)).toBeInTheDocument();
    expect(field(name)).toBeInvalid();
    expect(button()).toBeDisabled();
  });

  it('keeps the last number while a field holds none', async () => {
    await showPolicy();
    await start();
    type(foundation, '0.8');
    type(foundation, '');
    expect(changes()).toHaveLength(1);

    fireEvent.blur(field(foundation));
    expect(field(foundation)).toHaveValue(0.8);
  });

  it('can tell the number of developers, and leave it out again', async () => {
    await showPolicy();
    await start();
    type('Number of developers', '120');
    expect(changes()).toEqual([
      'organization.developers: 120 instead of not set',
    ]);

    type('Number of developers', '');
    expect(screen.getAllByText('Nothing is changed yet.')).toHaveLength(2);
  });

  it('is taken from text, whose mistakes lock the fields', async () => {
    await showPolicy();
    await start();
    await typeText('cutoffs: [');
    expect(screen.getByText(/^Line 1 cannot be read/)).toBeInTheDocument();
    expect(field(foundation)).toBeDisabled();
    expect(button()).toBeDisabled();

    const text =
      '# Ours\nplatformMaturity:\n  policy:\n    cutoffs:\n      foundation: 0.9\n';
    fireEvent.change(field('Policy'), { target: { value: text } });
    expect(field(foundation)).toHaveValue(0.9);
    type(foundation, '0.8');
    expect(field('Policy')).toHaveValue(text.replace('0.9', '0.8'));
  });

  it('starts from what is configured, and can leave it out', async () => {
    await showPolicy({ configured: { cutoffs: { foundation: 0.7 } } });
    await start();
    await typeText('');

    expect(field(foundation)).toHaveValue(0.6);
    expect(changes()).toEqual([
      'cutoffs.foundation is left out and takes its default',
    ]);
    await userEvent.click(field('Reset cutoffs.foundation'));
    expect(field('Policy')).toHaveValue('cutoffs:\n  foundation: 0.7\n');
  });

  it('stands in the address, and comes from there', async () => {
    await showPolicy({ search: link(`${developers}.low:20`, 'nonsense') });
    expect(field(low)).toHaveValue(20);
    expect(screen.getByText(/left out: nonsense/)).toBeInTheDocument();

    type(low, '25');
    await waitFor(() =>
      expect(field('location')).toHaveTextContent(
        policyPath + link(`${developers}.low:25`),
      ),
    );
    await userEvent.click(screen.getByText('Reset all'));
    await waitFor(() => expect(field('location').textContent).toBe(policyPath));
  });
});
