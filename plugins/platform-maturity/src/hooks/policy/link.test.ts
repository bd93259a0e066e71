import type { PolicyDocument } from './document';
import { readLink, writeLink } from './link';

const configured: PolicyDocument = {
  cutoffs: { foundation: 0.7 },
  factors: { teamSize: { weight: 3 } },
  clouds: { Azure: false },
};

const filter = { 'metadata.tags': { $contains: 'ovh' } };

describe('a policy in a link', () => {
  it.each<[string, PolicyDocument, string[]]>([
    ['nothing', configured, []],
    [
      'a number',
      { ...configured, cutoffs: { foundation: 0.8 } },
      ['cutoffs.foundation:0.8'],
    ],
    [
      'what is taken away',
      { cutoffs: configured.cutoffs, clouds: configured.clouds },
      ['factors.teamSize.weight:'],
    ],
    [
      'what is added',
      {
        ...configured,
        factors: { teamSize: { weight: 3 }, compliance: { enabled: false } },
      },
      ['factors.compliance.enabled:false'],
    ],
    [
      'filters and names with dots',
      {
        ...configured,
        clouds: { Azure: false, OVHcloud: filter },
        technologies: { 'Next.js': [], Java: ['java'] },
        kubernetes: filter,
      },
      [
        `clouds.OVHcloud:${JSON.stringify(filter)}`,
        'technologies.Next.js:[]',
        'technologies.Java:["java"]',
        `kubernetes:${JSON.stringify(filter)}`,
      ],
    ],
    [
      'an object in the place of a word',
      { ...configured, clouds: { Azure: filter } },
      [`clouds.Azure:${JSON.stringify(filter)}`],
    ],
  ])('tells %s, and is read back', (_what, policy, told) => {
    const parameters = new URLSearchParams(writeLink(configured, policy));

    expect(parameters.getAll('policy')).toEqual(told);
    expect(readLink(configured, parameters)).toEqual({ policy, ignored: [] });
  });

  it('names what it cannot read', () => {
    const parameters = new URLSearchParams([
      ['policy', 'cutoffs.foundation:0.9'],
      ['policy', 'cutoffs.axisCoverage:{'],
      ['policy', 'nonsense'],
    ]);

    expect(readLink(configured, parameters)).toEqual({
      policy: { ...configured, cutoffs: { foundation: 0.9 } },
      ignored: ['cutoffs.axisCoverage:{', 'nonsense'],
    });
  });

  it('is none where it would be too long', () => {
    const technologies = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`Tool ${index}`, ['tool']]),
    );
    expect(writeLink(configured, { technologies })).toBeUndefined();
  });
});
