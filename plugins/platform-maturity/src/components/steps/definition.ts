import {
  capabilities,
  facts,
  practices,
  type CapabilityId,
  type FactId,
  type NextStep,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';

/** What the registries say about the thing that a step is about. */
export function definitionOf({ about, kind }: NextStep): {
  title: string;
  /** What to do, in a sentence. */
  task: string;
  links: readonly { title: string; url: string }[];
} {
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
