import { platformMaturityMessages } from '../translation/messages';
import { flatten } from '../translation/flatten';
import { wordsOf } from '../translation';

const texts = flatten(platformMaturityMessages);

/** The words of the pages in English, for what is tested without a page. */
export const englishWords = wordsOf(key => texts[key]);
