import { organizationRef, type Subject } from '../../assessment';
import type { Missing } from './missing';
import { messagesIn, type WordsOptions } from './words';

/** A longer name would drown the sentence that it stands in. */
const longest = 80;

/** What a subject is called, at the start of a sentence and inside one. */
export function namesOf(
  subject: Subject,
  options: WordsOptions,
): { start: string; inside: string } {
  const title = inOneLine(subject.title ?? '');
  if (subject.ref === organizationRef && title === '') {
    return messagesIn(options).terms.organization;
  }
  const name = title || inOneLine(subject.name);
  return { start: name, inside: name };
}

function inOneLine(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ').trim()];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}

/** What a missing thing is called inside a sentence. */
export function missingInside(missing: Missing, options: WordsOptions): string {
  const { terms, missingOwner } = messagesIn(options);
  switch (missing.kind) {
    case 'fact':
      return terms.facts[missing.id];
    case 'owner':
      return missingOwner.inside;
    default:
      return terms.practices[missing.id];
  }
}
