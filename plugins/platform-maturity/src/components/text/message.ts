/**
 * A text with markup: `**strong**`, `` `code` `` and `{{placeholders}}`. Kept
 * whole, so that a translation can put the words in another order.
 */
export interface Message {
  template: string;
  values?: { [name: string]: string };
}

/** A piece of a message with one kind of markup. */
export interface MessagePart {
  kind: 'plain' | 'strong' | 'code';
  text: string;
}

const markup = /(\*\*.+?\*\*|`[^`]+`)/;

/** Splits a message into its marked-up parts; values are never read as markup. */
export function partsOf({ template, values = {} }: Message): MessagePart[] {
  return template
    .split(markup)
    .filter(Boolean)
    .map(piece => {
      if (piece.startsWith('**')) {
        return part('strong', piece.slice(2, -2), values);
      }
      return piece.startsWith('`')
        ? part('code', piece.slice(1, -1), values)
        : part('plain', piece, values);
    });
}

/** The words of a message without its markup. */
export function plainText(message: Message): string {
  return partsOf(message)
    .map(({ text }) => text)
    .join('');
}

function part(
  kind: MessagePart['kind'],
  text: string,
  values: { [name: string]: string },
): MessagePart {
  return {
    kind,
    text: text.replace(/{{(\w+)}}/g, (_all, name) => values[name] ?? ''),
  };
}

/**
 * A title as it stands inside a sentence: "Platform engineering" starts small,
 * "DevOps" does not.
 */
export function midSentence(title: string): string {
  const [first] = title.split(' ');
  return /[A-Z]/.test(first.slice(1))
    ? title
    : title.charAt(0).toLocaleLowerCase('en') + title.slice(1);
}
