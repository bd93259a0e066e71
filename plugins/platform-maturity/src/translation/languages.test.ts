import de from './de';
import { flatten } from './flatten';
import { platformMaturityMessages } from './messages';
import sv from './sv';

const english = flatten(platformMaturityMessages);
const languages: [string, { [key: string]: string }][] = [
  ['Swedish', sv],
  ['German', de],
];

/** What i18next reads as instructions for itself rather than as values. */
const reserved = [
  'context',
  'defaultValue',
  'interpolation',
  'joinArrays',
  'lng',
  'ns',
  'ordinal',
  'postProcess',
  'replace',
  'returnObjects',
];

function placeholdersOf(text: string): string[] {
  return Array.from(text.matchAll(/{{(\w+)}}/g), ([, name]) => name);
}

/** How much of a text is marked up, and what stands as code in it. */
function markupOf(text: string) {
  return {
    strong: Array.from(text.matchAll(/\*\*.+?\*\*/g)).length,
    code: Array.from(text.matchAll(/`[^`]+`/g), ([all]) => all).sort(),
    stray: /\*\*|`/.test(text.replace(/\*\*.+?\*\*|`[^`]+`/g, '')),
  };
}

describe('the English texts', () => {
  it.each(Object.entries(english))(
    '%s fits the translation API',
    (key, text) => {
      expect(key).toMatch(/^[\w-]+(\.[\w-]+)*$/);
      expect(key).not.toMatch(/_(zero|one|two|few|many|other)$/);
      expect(text).not.toContain('$t(');
      expect(
        placeholdersOf(text).filter(name => reserved.includes(name)),
      ).toEqual([]);
      expect(markupOf(text).stray).toBe(false);
    },
  );
});

describe.each(languages)('%s', (_name, texts) => {
  it('has every text', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    expect(Object.entries(texts).filter(([, text]) => !text.trim())).toEqual(
      Object.entries(english).filter(([, text]) => !text.trim()),
    );
  });

  it('fills in nothing that is not there', () => {
    const strange = Object.entries(texts).filter(([key, text]) =>
      placeholdersOf(text).some(
        name => !placeholdersOf(english[key] ?? '').includes(name),
      ),
    );
    expect(strange).toEqual([]);
  });

  it('loses no value', () => {
    const lost = Object.entries(english).filter(([key, text]) =>
      placeholdersOf(text).some(
        name => !placeholdersOf(texts[key] ?? '').includes(name),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('marks up what is marked up in English', () => {
    const other = Object.keys(english).filter(
      key =>
        JSON.stringify(markupOf(texts[key] ?? '')) !==
        JSON.stringify(markupOf(english[key])),
    );
    expect(other.map(key => [key, english[key], texts[key]])).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    // Names and terms of the trade may be the same; a sentence is not.
    const same = Object.keys(english).filter(
      key =>
        texts[key] === english[key] &&
        english[key].replace(/{{\w+}}|`[^`]+`/g, '').split(/\s+/).length > 4,
    );
    expect(same.map(key => [key, english[key]])).toEqual([]);
  });
});
