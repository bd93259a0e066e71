/**
 * A text with markup: `**strong**`, code between backticks and
 * `{{placeholders}}`. Kept
 * whole, so that a translation can put the words in another order.
 *
 * @public
 */
export interface Message {
  template: string;
  /** Shown as they are: markup in a value is never read as markup. */
  values?: { [name: string]: string };
}

/**
 * A piece of a message with one kind of markup.
 *
 * @public
 */
export interface MessagePart {
  kind: 'plain' | 'strong' | 'code';
  text: string;
}

const markup = /(\*\*.+?\*\*|`[^`]+`)/;

/**
 * Splits a message into its marked-up parts; values are never read as markup.
 * A placeholder without a value is left out.
 *
 * @public
 */
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

/**
 * The words of a message without its markup.
 *
 * @public
 */
export function plainText(message: Message): string {
  return partsOf(message)
    .map(({ text }) => text)
    .join('');
}

/**
 * A message as Markdown: strong words and code are marked up, and whatever else
 * Markdown or HTML would read as markup is shown as it is.
 *
 * @public
 */
export function markdownText(message: Message): string {
  return partsOf(message)
    .map(({ kind, text }) => {
      if (kind === 'strong') {
        return `**${escapeMarkdown(text)}**`;
      }
      return kind === 'code' ? `\`${text}\`` : escapeMarkdown(text);
    })
    .join('');
}

/**
 * Text in one line that Markdown shows as it is. What stands between backticks stays code.
 *
 * @public
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*_|<>[\]#@]/g, '\\$&');
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
 * An English title as it stands inside a sentence: "Platform engineering"
 * starts small, "DevOps" does not.
 *
 * @public
 */
export function midSentence(title: string): string {
  const [first] = title.split(' ');
  return /[A-Z]/.test(first.slice(1))
    ? title
    : title.charAt(0).toLocaleLowerCase('en') + title.slice(1);
}
