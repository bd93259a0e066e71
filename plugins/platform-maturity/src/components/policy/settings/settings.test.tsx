import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showPolicy } from '../__testUtils__/showPolicy';

jest.setTimeout(20_000);

const row = (name: RegExp) => within(screen.getByRole('row', { name }));

const changed = {
  factors: { teamSize: { measures: { developers: { high: 80 } } } },
  cutoffs: { foundation: 0.7 },
};

describe('the settings of the policy', () => {
  it('stand in tables with captions and headers', async () => {
    await showPolicy();

    for (const name of [
      'Context factors',
      'DevOps practices',
      'Cut-offs',
      'Components that count',
      'Organization',
      'Vocabularies',
    ]) {
      const table = screen.getByRole('table', { name });
      expect(
        within(table)
          .getAllByRole('columnheader')
          .map(head => head.textContent),
      ).toEqual([
        'Setting',
        'In force',
        'Default',
        'Where the default comes from',
      ]);
    }
    const measure = row(/^Developers/);
    expect(measure.getByRole('img')).toHaveAccessibleName(
      'Developers: DevOps below 30, a thin platform from 30, platform engineering from 50',
    );
    expect(measure.getByText('heuristic')).toBeInTheDocument();
    expect(measure.queryByText(/changed/)).not.toBeInTheDocument();
  });

  it('are lists where there is little room, with the same in each', async () => {
    await showPolicy({ width: 700, configured: changed });

    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const cutoffs = screen.getByRole('list', { name: 'Cut-offs' });
    const foundation = within(cutoffs)
      .getByText('Foundation to build on')
      .closest('li')!;
    expect(
      within(foundation)
        .getAllByRole('term')
        .map(term => term.textContent),
    ).toEqual(['In force', 'Default', 'Its source']);
    expect(
      within(foundation)
        .getAllByRole('definition')
        .map(definition => definition.textContent),
    ).toEqual([
      '0.7 (70%)changed by the configuration',
      '0.6 (60%)',
      'Rule of thumb: three of five practices in placeheuristic',
    ]);
  });

  it('say what the company changed, and who; and only that when asked', async () => {
    await showPolicy({ configured: changed });

    const foundation = row(/^Foundation to build on/);
    expect(foundation.getByText('0.7 (70%)')).toBeInTheDocument();
    expect(foundation.getByText('0.6 (60%)')).toBeInTheDocument();
    expect(
      foundation.getByText('changed by the configuration'),
    ).toBeInTheDocument();
    expect(row(/^Developers/).getByRole('img')).toHaveAccessibleName(
      /from 80; the defaults are 30 and 50$/,
    );
    expect(
      screen.getByText(/of the policy in force are not/),
    ).toHaveTextContent('2 settings');

    await userEvent.click(screen.getByLabelText('Changed only'));
    expect(screen.getByText('3 of 12 settings shown')).toBeInTheDocument();
    expect(screen.queryByText('Vocabularies')).not.toBeInTheDocument();
  });

  it('are found by words of titles, keys and values', async () => {
    await showPolicy();
    const search = screen.getByLabelText('Search the policy');

    await userEvent.type(search, 'circleci');
    expect(screen.getByText('1 of 12 settings shown')).toBeInTheDocument();
    expect(screen.getByText('practices.ciCd.signals')).toBeInTheDocument();

    await userEvent.clear(search);
    await userEvent.type(search, 'nothing like it');
    expect(screen.getByText('No setting matches.')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Show all settings'));
    expect(search).toHaveValue('');
    expect(screen.getByText('12 of 12 settings shown')).toBeInTheDocument();
  });

  it('open to the signals, with what is not shipped', async () => {
    await showPolicy({
      configured: {
        practices: {
          ciCd: {
            signals: [
              {
                id: 'acme/pipeline',
                tool: 'Acme CI',
                filter: {
                  'metadata.annotations.acme/pipeline': { $exists: true },
                },
              },
              { id: 'tag:gitops', remove: true },
            ],
          },
        },
      },
    });
    await userEvent.click(
      screen.getByLabelText('Signals and YAML: Signals on components'),
    );

    const table = within(
      screen.getByLabelText(
        'Continuous integration and delivery: signals on components',
      ),
    );
    const own = table.getByText('acme/pipeline', { selector: 'th' });
    expect(own.parentElement).toHaveTextContent(
      'acme/pipelineaddedAcme CIdeclaredmetannotation acme/pipeline',
    );
    expect(
      screen.getByText('Removed from the defaults: tag:gitops.'),
    ).toBeInTheDocument();
  });

  it('open to the entries of a vocabulary', async () => {
    await showPolicy({ configured: { clouds: { Azure: false } } });
    await userEvent.click(
      screen.getByLabelText('Entries and YAML: Cloud providers'),
    );

    const table = within(screen.getByLabelText('Cloud providers'));
    expect(
      table.getAllByRole('rowheader').map(name => name.textContent),
    ).toEqual(['AWS', 'Google Cloud']);
    expect(table.getByText('aws.com/lambda-region')).toBeInTheDocument();
    expect(
      screen.getByText('Removed from the defaults: Azure.'),
    ).toBeInTheDocument();
  });

  it('open to the YAML that changes them', async () => {
    await showPolicy();
    await userEvent.click(screen.getByLabelText('YAML: Developers'));

    await waitFor(
      () =>
        expect(document.body).toHaveTextContent(
          /platformMaturity:\s*policy:\s*factors:\s*teamSize:\s*measures:\s*developers:\s*low: 30\s*high: 50/,
        ),
      { timeout: 5_000 },
    );
  });
});
