import {
  defaultPolicy,
  describePolicy,
} from '@paved/plugin-platform-maturity-common';
import { checksOf } from './checks';
import type { PolicyValue } from './document';

const settings = describePolicy(defaultPolicy);

function check(changes: { [key: string]: PolicyValue }) {
  return Object.fromEntries(
    checksOf(settings, ({ key, value }) => changes[key] ?? value),
  );
}

const developers = 'factors.teamSize.measures.developers';
const kubernetes = 'factors.operationalComplexity.measures.kubernetesShare';

describe('what is wrong with a draft', () => {
  it.each<[{ [key: string]: PolicyValue }, { [key: string]: string }]>([
    [{}, {}],
    [{ [`${developers}.low`]: 49 }, {}],
    [{ [`${developers}.low`]: 50 }, { [`${developers}.low`]: 'order' }],
    [{ [`${developers}.high`]: 20 }, { [`${developers}.low`]: 'order' }],
    [{ [`${developers}.low`]: 0 }, { [`${developers}.low`]: 'notPositive' }],
    [{ [`${kubernetes}.high`]: 50 }, { [`${kubernetes}.high`]: 'share' }],
    [{ 'cutoffs.foundation': 60 }, { 'cutoffs.foundation': 'share' }],
    [{ 'cutoffs.foundation': -0.1 }, { 'cutoffs.foundation': 'share' }],
    [{ 'cutoffs.foundation': 1 }, {}],
    [{ 'practices.ciCd.weight': -1 }, { 'practices.ciCd.weight': 'negative' }],
    [{ 'practices.ciCd.weight': 0 }, {}],
    [
      { 'organization.developers': 1.5 },
      { 'organization.developers': 'notWhole' },
    ],
    [{ 'organization.developers': 120 }, {}],
    [{ 'factors.teamSize.enabled': false }, {}],
  ])('%j is %j', (changes, codes) => {
    expect(check(changes)).toEqual(codes);
  });
});
