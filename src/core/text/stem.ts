/** The one place that knows the stemmer. */
import { stemmer } from 'stemmer';
import { remember } from './remember';

/** Gives the stem of an English word, lower case ("negotiated", "negotiates" → "negoti"). Porter's: https://tartarus.org/martin/PorterStemmer/ */
export const stemWord = remember(stemmer);
