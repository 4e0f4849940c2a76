/**
 * What a sentence in another language speaks of, in the English terms of the facts: "прорыв" is a breakthrough. From assets/theme-words.json
 * and the words for happenings and documents. In: a text. Out: terms as `termsOf` gives them. It tells themes, not what is said of them.
 */
import events from '../../../assets/page-event-words.json';
import themes from '../../../assets/theme-words.json';
import { termOf } from '../group/alike/term-of';
import { documentKinds, nounKinds, PEACE } from '../match/events/word-classes';
import { prefixLengths } from '../match/spelling/strip-endings';

const WORD = /[\p{L}\p{M}\u200c'’]+/gu;
const WITHOUT_SPACES = /^[\u3041-\u30ff\u3400-\u9fff]/;
/** Shorter beginnings are none of a stem. */
const SHORTEST_STEM = 2;

type Themes = {
  readonly whole: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  readonly inline: readonly (readonly [form: string, theme: string])[];
};

const readThemes = (): Themes => {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  const inline: [string, string][] = [];
  for (const [theme, forms] of Object.entries(themes)) {
    for (const form of forms.split(' ')) {
      if (WITHOUT_SPACES.test(form)) inline.push([form, theme]);
      else if (form.endsWith('*')) stems.set(form.slice(0, -1), theme);
      else whole.set(form, theme);
    }
  }
  return { whole, stems, inline };
};

let table: Themes | null = null;

const themeOf = ({ whole, stems }: Themes, word: string): string | undefined => {
  const known = whole.get(word);
  if (known !== undefined) return known;
  for (let end = word.length; end >= SHORTEST_STEM; end--) {
    const theme = stems.get(word.slice(0, end));
    if (theme !== undefined) return theme;
  }
  return undefined;
};

const headOf = (list: string): string => list.split(' ')[0]!;
/** The English word that stands first in a kind's list: "lunch" for meals. */
const HEADS = new Map(
  [...Object.entries(events.nouns), ...Object.entries(events.documents)].map(([kind, list]) => [
    kind,
    headOf(list),
  ]),
);

const wordsFor = (known: Themes, word: string): readonly string[] => {
  const kinds = [...nounKinds(word), ...documentKinds(word)].map((kind) => HEADS.get(kind) ?? kind);
  const theme = [0, ...prefixLengths(word)]
    .map((lead) => themeOf(known, word.slice(lead)))
    .find((one) => one !== undefined);
  return [...kinds, ...(PEACE.has(word) ? ['peace'] : []), ...(theme === undefined ? [] : [theme])];
};

/** Terms of the themes a text names in any of the languages of the tables. Linear in the text. */
export const themesOf = (text: string): ReadonlySet<string> => {
  const known = (table ??= readThemes());
  const words = [...text.toLowerCase().matchAll(WORD)].flatMap(([word]) => wordsFor(known, word));
  const inline = known.inline.filter(([form]) => text.includes(form)).map(([, theme]) => theme);
  return new Set([...words, ...inline].map(termOf).filter((term) => term !== null));
};
