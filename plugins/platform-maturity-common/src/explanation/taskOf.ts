import { facts, type FactId } from '../facts';
import { capabilities, practices } from '../practices';
import type { NextStep } from './NextStep';
import { practiceTexts } from './words/definitions';
import { messagesIn, type WordsOptions } from './words/words';

/**
 * What a step asks for, in words.
 *
 * @public
 */
export interface Task {
  /** Title of the fact, practice or capability. */
  title: string;
  /** What to do, in a sentence. */
  task: string;
  /** Where to read on; what stands there is in English. */
  links: readonly { title: string; url: string }[];
}

/**
 * What a step asks for.
 *
 * @public
 */
export function taskOf(
  { about, kind }: Pick<NextStep, 'about' | 'kind'>,
  options: WordsOptions = {},
): Task {
  if (isFact(about)) {
    const { title, register } = messagesIn(options).definitions.facts[about];
    return { title, task: register, links: [] };
  }
  const { title, register, improve } = practiceTexts(about, options);
  return {
    title,
    task: kind === 'improvePractice' ? improve : register,
    links: { ...practices, ...capabilities }[about].links,
  };
}

function isFact(about: NextStep['about']): about is FactId {
  return about in facts;
}
