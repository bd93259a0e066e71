import { defaultPolicy } from '../../policy';
import { explained } from '../words';
import {
  answerFor,
  component,
  organization,
  type Given,
} from '../words/__fixtures__/answers';
import { memoOf } from './memoOf';

function memo(given: Given, date = '2026-08-31T12:00:00.000Z') {
  const assessment = {
    ...explained(answerFor(given), defaultPolicy),
    checkedAt: '2026-08-30T05:00:00.000Z',
    policyHash: 'abc123',
  };
  return memoOf(assessment, { date });
}

const large: Given = {
  subject: organization,
  values: { developers: 412, services: 180, servicesPerTeam: 5, clouds: 2 },
  practices: {
    ciCd: { met: 9, unmet: 3 },
    infrastructureAsCode: { met: 4, unmet: 8 },
    observability: { met: 4, unmet: 8 },
    incidentResponse: { met: 2, unmet: 10 },
  },
};

/** The lines below a heading, up to the next one of its level. */
function section(text: string, heading: string): string {
  return text.split('\n## ').find(part => part.startsWith(heading))!;
}

describe('memoOf', () => {
  it('is a decision record', () => {
    expect(memo(large)).toMatchSnapshot();
  });

  it.each([
    ['2026-08-31T12:00:00.000Z', '2027-02-28'],
    ['2026-01-15T00:00:00.000Z', '2026-07-15'],
    ['2027-08-31T12:00:00.000Z', '2028-02-29'],
  ])('of %s is to be reviewed by %s', (date, review) => {
    expect(memo(large, date)).toContain(`- Review by: ${review}`);
  });

  it('says what would flip the decision, or that nothing alone would', () => {
    const text = section(memo(large), 'Alternatives');
    expect(text.match(/is not what the context calls for today/g)).toHaveLength(
      2,
    );
    expect(text).toMatch(/No single measure|^- /m);
  });

  it('asks for what is missing where there is no answer', () => {
    const text = memo({ subject: component });
    expect(section(text, 'Alternatives')).toContain('Too little is known');
    expect(section(text, 'Context')).toContain('| unknown |');
    expect(section(text, 'Next steps')).toMatch(/^1\. /m);
  });

  it('shows markup in names as it is', () => {
    const text = memo({
      ...large,
      subject: { ...component, title: '# **Cart** | <img src=x> {{move}}' },
    });
    expect(text.split('\n')[0]).toContain(
      '\\# \\*\\*Cart\\*\\* \\| \\<img src=x\\> {{move}}',
    );
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toMatch(/undefined|NaN/);
  });
});
