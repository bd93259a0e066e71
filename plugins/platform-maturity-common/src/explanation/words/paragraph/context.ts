import type { Assessment } from '../../../assessment';
import { factorIds, type Level } from '../../../factors';
import type { FactId } from '../../../facts';
import { driversForAndAgainst, driversOf, type Driver } from '../drivers';
import { factPhrase, formatCount, formatShare } from '../figures';
import type { Message } from '../message';
import {
  fill,
  listOf,
  messagesIn,
  pluralFor,
  type WordsOptions,
} from '../words';

/** Highest first, as they are told. */
const levels = [
  'platformEngineering',
  'hybrid',
  'devops',
] as const satisfies readonly Level[];

/** What the context calls for, and the figures that speak for it. */
export function contextSentence(
  assessment: Assessment,
  options: WordsOptions,
): Message {
  const { approach, sizeGate } = assessment;
  const { paragraph, terms } = messagesIn(options);
  const drivers = driversOf(assessment);
  if (approach === 'undetermined') {
    return openContext(assessment, drivers, options);
  }
  const called = terms.approaches[approach];
  if (sizeGate) {
    return gatedContext(assessment, drivers, options);
  }
  const levelsOfDrivers = new Set(drivers.map(({ level }) => level));
  const isBalance = levelsOfDrivers.size > 1 || !levelsOfDrivers.has(approach);
  if (drivers.length > 0 && isBalance) {
    return {
      template: paragraph.context.balance,
      values: {
        approach: called,
        levels: byLevel(driversForAndAgainst(assessment), assessment, options),
      },
    };
  }
  return {
    template:
      approach === 'devops'
        ? pluralFor(paragraph.context.even, drivers.length, options)
        : paragraph.context.because,
    values: {
      approach: called,
      drivers: driverList(drivers, assessment, options),
    },
  };
}

function openContext(
  assessment: Assessment,
  drivers: Driver[],
  options: WordsOptions,
): Message {
  const { open, openSoFar } = messagesIn(options).paragraph.context;
  return {
    template: drivers.length > 0 ? openSoFar : open,
    values: {
      reasons: reasonsOf(
        assessment,
        ['developersUnknown', 'demandCoverageTooLow'],
        options,
      ),
      drivers: driverList(drivers, assessment, options),
    },
  };
}

function gatedContext(
  assessment: Assessment,
  drivers: Driver[],
  options: WordsOptions,
): Message {
  const { paragraph, terms } = messagesIn(options);
  const developers = assessment.factors.teamSize.measures.find(
    ({ measure }) => measure === 'developers',
  );
  const beyond = drivers.filter(
    ({ level, measure }) =>
      level === 'platformEngineering' && measure !== 'developers',
  );
  return {
    template: paragraph.context.sizeGate,
    values: {
      approach: terms.approaches.hybrid,
      drivers: driverList(
        beyond.length > 0 ? beyond : drivers,
        assessment,
        options,
      ),
      developers: factPhrase('developers', developers?.value ?? 0, options),
      gate: formatCount(developers?.low ?? 0, options),
    },
  };
}

/** Why something is open, as it follows "because". */
export function reasonsOf(
  { undetermined, demandCoverage, foundationCoverage }: Assessment,
  about: readonly Assessment['undetermined'][number][],
  options: WordsOptions,
): string {
  const { reasons, nothing } = messagesIn(options).paragraph;
  const coverages = {
    demandCoverageTooLow: demandCoverage,
    foundationCoverageTooLow: foundationCoverage,
  };
  const present = undetermined.filter(reason => about.includes(reason));
  const all = present.map(reason => {
    if (reason === 'developersUnknown') {
      return reasons[reason];
    }
    return coverages[reason] === 0
      ? nothing[reason]
      : fill(reasons[reason], {
          coverage: formatShare(coverages[reason], options),
        });
  });
  // Where nothing is known, developers are not known either.
  return demandCoverage === 0 && present.includes('demandCoverageTooLow')
    ? nothing.demandCoverageTooLow
    : listOf(all, options);
}

/** What each level has that speaks for it, highest level first. */
function byLevel(
  drivers: Driver[],
  assessment: Assessment,
  options: WordsOptions,
): string {
  const { paragraph, terms } = messagesIn(options);
  const groups = levels.flatMap(level => {
    const found = drivers.filter(driver => driver.level === level);
    return found.length > 0 ? [{ level, found }] : [];
  });
  return groups
    .map(({ level, found }, index) => {
      const position =
        index === groups.length - 1 && index > 0 ? 'lastLevel' : 'nextLevel';
      return fill(paragraph.context[index === 0 ? 'firstLevel' : position], {
        drivers: driverList(found, assessment, options),
        level: terms.levels[level],
      });
    })
    .join('');
}

/** What is known of the context, where no figure may be told. */
function factorList({ factors }: Assessment, options: WordsOptions): string {
  const { terms } = messagesIn(options);
  return listOf(
    factorIds
      .filter(id => factors[id].enabled && factors[id].level)
      .map(id => terms.factors[id]),
    options,
  );
}

/** The figures, those of one scope together. */
function driverList(
  drivers: Driver[],
  assessment: Assessment,
  options: WordsOptions,
): string {
  if (drivers.length === 0) {
    return factorList(assessment, options);
  }
  const { context } = messagesIn(options).paragraph;
  const scopes = new Map<string, string[]>();
  for (const { measure, value } of drivers) {
    const scope = scopePhrase(measure, assessment, options);
    const phrases = scopes.get(scope) ?? [];
    scopes.set(scope, [...phrases, factPhrase(measure, value, options)]);
  }
  return [...scopes]
    .map(([scope, phrases]) => {
      const facts = listOf(phrases, options);
      return scope === '' ? facts : fill(context.inScope, { facts, scope });
    })
    .reduceRight(
      (rest, first) =>
        rest === '' ? first : fill(context.andElsewhere, { first, rest }),
      '',
    );
}

/** What part of the catalog a fact is about; empty where that is the subject. */
function scopePhrase(
  measure: FactId,
  { facts, subject, ownerScope }: Assessment,
  options: WordsOptions,
): string {
  const { scopes } = messagesIn(options).terms;
  if (subject.kind === 'Organization') {
    return '';
  }
  const { kind } = facts[measure].scope;
  if (kind === 'organization') {
    return scopes.organization;
  }
  if (kind === 'subject') {
    return scopes.subject[subject.kind];
  }
  return subject.kind === 'Group'
    ? scopes.group
    : pluralFor(scopes.owner, Math.max(1, ownerScope.refs.length), options);
}
