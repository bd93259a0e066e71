/**
 * In which way to write numbers and dates beside words of a language: that of
 * the browser where it speaks the language (a reader from Austria keeps the
 * Austrian way), otherwise that of the language.
 */
export function localeFor(
  language: string,
  preferred: readonly string[] = navigator.languages,
): string {
  return (
    preferred.find(
      each => languageOf(each) === languageOf(language) && isLocale(each),
    ) ?? language
  );
}

function languageOf(tag: string): string {
  return tag.split('-')[0].toLocaleLowerCase('en-US');
}

/** Some browsers give what no format takes: `en-US@posix`, where LANG is C. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
