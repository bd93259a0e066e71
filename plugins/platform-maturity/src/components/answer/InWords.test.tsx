import { explain, plainText } from '@paved/plugin-platform-maturity-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { InWords } from './InWords';

async function open(ref: string) {
  const api = new FakeApi(company);
  const assessment = await api.getAssessment(ref);
  const user = userEvent.setup();
  renderWithApi(<InWords assessment={assessment} />, api);
  await user.click(await screen.findByRole('button', { name: /^In words/ }));
  return { assessment, user, paragraph: await screen.findByTestId('in-words') };
}

describe('the answer in words', () => {
  it.each(['component:default/checkout', 'group:default/shop'])(
    'of %s is that of the API, with its strong words',
    async ref => {
      const { assessment, paragraph } = await open(ref);

      expect(paragraph.textContent).toBe(assessment.inWords);
      const { approach } = explain(assessment).sentences[0].values!;
      expect(paragraph.querySelector('strong')).toHaveTextContent(approach);
    },
  );

  it('is copied as plain text', async () => {
    const { assessment, user } = await open('component:default/pilot');
    const copied: string[] = [];
    // The browser copies what is selected; jsdom cannot.
    document.execCommand = () =>
      Boolean(copied.push(String(document.getSelection())));
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));

    expect(copied).toEqual([
      explain(assessment).sentences.map(plainText).join(' '),
    ]);
  });
});
