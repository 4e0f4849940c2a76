/** Given names of women and of men, from assets/gendered-names.json: small letters, each with its accents and folded. A name may be in both. */
import names from '../../../assets/gendered-names.json';
import { fold } from '../text/fold';

const readNames = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((name) => [name, fold(name)]));

export const FEMALE_NAMES = readNames(names.female);
export const MALE_NAMES = readNames(names.male);
