import type { Message } from '@paved/plugin-platform-maturity-common';

/** A piece of a report, whatever it will be written as. */
export type Block =
  | { type: 'heading'; level: 1 | 2; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'sentences'; sentences: Message[] }
  | { type: 'list'; items: (string | Message)[] }
  | { type: 'table'; head: string[]; rows: string[][] };

export const heading = (level: 1 | 2, text: string): Block => ({
  type: 'heading',
  level,
  text,
});

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A section with a list, or nothing where the list is empty. */
export function listSection(
  title: string,
  items: (string | Message)[],
): Block[] {
  return items.length > 0 ? [heading(2, title), { type: 'list', items }] : [];
}
