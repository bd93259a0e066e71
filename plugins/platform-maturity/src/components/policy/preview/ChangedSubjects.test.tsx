import type { PreviewedChange } from '@paved/plugin-platform-maturity-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FakeApi } from '../../../__testUtils__/FakeApi';
import { renderWithApi } from '../../../__testUtils__/renderWithApi';
import type { Transition } from './axes';
import { ChangedSubjects } from './ChangedSubjects';

const answer = {
  approach: 'devops',
  stage: 'devopsFoundation',
  move: 'strengthenFoundation',
} as const;

const changes = Array.from(
  { length: 60 },
  (_, index): PreviewedChange => ({
    subject: {
      ref: `component:default/service-${index}`,
      kind: 'Component',
      namespace: 'default',
      name: `service-${index}`,
    },
    before: answer,
    after: { ...answer, approach: index < 30 ? 'hybrid' : 'undetermined' },
  }),
);

const preview = {
  hash: '',
  subjects: 100,
  changed: changes.length,
  changes,
  approaches: [],
  stages: [],
  moves: [],
  notPreviewed: [],
};

function Chosen() {
  const [selected, select] = useState<Transition>();
  return (
    <>
      <button
        onClick={() =>
          select({ axis: 'approach', before: 'devops', after: 'hybrid' })
        }
      >
        Choose
      </button>
      <ChangedSubjects
        preview={preview}
        selected={selected}
        onSelect={select}
      />
    </>
  );
}

const rows = () => within(screen.getByRole('table')).getAllByRole('rowheader');
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('ChangedSubjects', () => {
  it('shows many a page at a time, and starts anew with another choice', async () => {
    renderWithApi(<Chosen />, new FakeApi());
    await screen.findByRole('table');
    expect(rows()).toHaveLength(25);
    await press('Next');
    await press('Next');
    expect(rows()).toHaveLength(10);
    expect(screen.getByText('51–60 of 60')).toBeVisible();

    await press('Choose');
    expect(screen.getByText('1–25 of 30')).toBeVisible();
    await press('Next');
    await press('Show all changes');
    expect(screen.getByText('1–25 of 60')).toBeVisible();
  });
});
