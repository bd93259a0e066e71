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

/** Browsers tell of some systems what is no language tag: "en-US@posix". */
function isLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
