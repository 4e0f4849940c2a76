/** The one place that knows the stemmer. */
import { stemmer } from 'stemmer';

/** Gives the stem of an English word, lower case ("negotiated", "negotiates" → "negoti"). Porter's: https://tartarus.org/martin/PorterStemmer/ */
export function stemWord(word: string): string {
  return stemmer(word);
}
