import { render } from '@testing-library/react';
import { Filled } from './Filled';

describe('Filled', () => {
  it.each([
    ['about {{subject}}, {{when}}.', 'about shop, now.'],
    ['{{when}}: {{subject}}', 'now: shop'],
    ['nothing', 'nothing'],
    ['{{neither}}', ''],
  ])('puts elements into "%s"', (template, text) => {
    const { container } = render(
      <Filled
        template={template}
        elements={{ subject: <b>shop</b>, when: 'now' }}
      />,
    );

    expect(container).toHaveTextContent(text, { normalizeWhitespace: false });
  });
});
