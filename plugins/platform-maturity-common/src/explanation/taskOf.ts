import { facts, type FactId } from '../facts';
import {
  capabilities,
  practices,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { NextStep } from './NextStep';

/**
 * What a step asks for, as the registries have it.
 *
 * @public
 */
export interface Task {
  /** Title of the fact, practice or capability. */
  title: string;
  /** What to do, in a sentence. */
  task: string;
  /** Where to read on. */
  links: readonly { title: string; url: string }[];
}

/**
 * What a step asks for.
 *
 * @public
 */
export function taskOf({
  about,
  kind,
}: Pick<NextStep, 'about' | 'kind'>): Task {
  if (about in facts) {
    const { title, register } = facts[about as FactId];
    return { title, task: register, links: [] };
  }
  const { title, register, improve, links } =
    about in practices
      ? practices[about as PracticeId]
      : capabilities[about as CapabilityId];
  return {
    title,
    task: kind === 'improvePractice' ? improve : register,
    links,
  };
}
