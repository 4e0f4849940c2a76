/** Every way an entity of the index may be written, from its own variants and from general knowledge. */
import type { Entity } from '../model';
import { foldWord } from './spelling/letters';
import { isFunctionWord, isTitle } from './tables/ordinary-words';

/** A form before it is in the matcher: its words and what it stands for. */
export type NameForm = {
  readonly words: readonly string[];
  readonly kind: 'full' | 'surname' | 'reign' | 'plain';
  readonly text: string;
};

const WORD = /[\p{L}\p{M}\u00ad\u200c\u200d]+/gu;
const PARTICLE =
  /^(?:al|el|bin|ben|ibn|abu|von|van|der|den|de|del|della|di|da|dos|du|la|le|st|ter|ten|zu|af|av)$/;

/** The words of a name; marks and digits part words. */
export const wordsOf = (name: string): string[] => name.match(WORD) ?? [];

/** "Robert F. Velmar Jr.", "William Velmar III": the name without what tells son from father; a king keeps his number. */
const GENERATION =
  /(?<=\p{L}[\s,]+|\p{L}\.?[\s,]+)(?:Jr|Sr|Junior|Senior)\.?$|(?<=\p{L}\s+\p{L}+\s+)I[IV]{1,2}$/u;
const withoutGeneration = (name: string): string => name.replace(GENERATION, '').replace(/[\s,]+$/u, '');

/** "Charles III" has no surname. */
const NUMERAL = /^[IVX]+$/;

const withoutTitles = (words: readonly string[]): readonly string[] => {
  let from = 0;
  while (from < words.length - 1 && isTitle(foldWord(words[from]!))) from++;
  return words.slice(from);
};

/** "Okonor-Belu": a surname of two, each with its capital and no particle. */
const isDouble = (last: string): boolean => {
  const parts = last.split(/\p{Pd}/u);
  return (
    parts.length > 1 &&
    parts.every((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part) && !PARTICLE.test(foldWord(part)))
  );
};

/** Where the last name begins, its particles left out: "O’Malley" and "Okonor-Belu" are one name of two words, "Jae-in" is none. */
const lastNameStart = (name: string, words: readonly string[]): number => {
  const whole = /\S*$/u.exec(name.trimEnd())?.[0] ?? '';
  const last = isDouble(whole) ? whole : (/[^\p{Pd}]*$/u.exec(whole)?.[0] ?? '');
  return words.length - Math.max(1, wordsOf(last).length);
};

const lastName = (name: string, words: readonly string[]): string =>
  foldWord(words.slice(lastNameStart(name, words)).join(''));

/** Where the surname begins: the last name and the particles before it ("von der Leyen"). @param words those of `name`, from the first or a later one on */
const surnameStart = (name: string, words: readonly string[]): number => {
  let start = lastNameStart(name, words);
  while (start > 1 && PARTICLE.test(foldWord(words[start - 1]!))) start--;
  return start;
};

/** "Choi Dae-hyun": Korean names have the family's name first, and the given one in two parts, the second in small letters. */
const FAMILY_FIRST = /^\p{Lu}\p{Ll}+\s(\p{Lu}\p{Ll}+)\p{Pd}\p{Ll}+$/u;
const isFamilyFirst = (name: string): boolean => {
  const given = FAMILY_FIRST.exec(name)?.[1];
  return given !== undefined && !PARTICLE.test(foldWord(given));
};

/**
 * The press calls some by the first word of their name: "Xi" of Xi Jinping, "Lula" of Lula da Silva. So it is where sources print it alone
 * and never the last one.
 */
const isCalledByFirst = ({ kind, name, variants }: Entity): boolean => {
  const own = withoutGeneration(name);
  const words = withoutTitles(wordsOf(own));
  if (kind !== 'person' || words.length < 2) return false;
  if (isFamilyFirst(own)) return true;
  const printed = new Set(variants.map(({ text }) => foldWord(text)));
  return printed.has(foldWord(words[0]!)) && !printed.has(lastName(own, words));
};

/** A person's name in its parts. */
type PersonName = {
  /** The given names, in order. */
  readonly given: readonly string[];
  /** Folded, what the person is called by: the surname without its particles, or the first name. */
  readonly called: string;
  readonly isCalledByFirst: boolean;
};

const NOBODY: PersonName = { given: [], called: '', isCalledByFirst: false };

/** The parts of a person's name; empty ones for what is no person. */
export const readPersonName = (entity: Entity): PersonName => {
  if (entity.kind !== 'person') return NOBODY;
  const name = withoutGeneration(entity.name);
  const words = wordsOf(name);
  return isCalledByFirst(entity)
    ? { given: words.slice(1), called: foldWord(words[0]!), isCalledByFirst: true }
    : {
        given: words.slice(0, Math.max(0, surnameStart(name, words))),
        called: lastName(name, words),
        isCalledByFirst: false,
      };
};

const toForm = (words: readonly string[], kind: NameForm['kind']): NameForm => ({
  words,
  kind,
  text: words.join(' '),
});

/** The forms of one way a person's name is printed. @param words its words without titles, two names or more */
const wholeForms = (text: string, words: readonly string[], derives: boolean): NameForm[] => {
  const whole = toForm(words, 'full');
  // "Moon Jae-in", "Kim Jong Un": what ends the name is no surname.
  if (NUMERAL.test(words.at(-1)!)) return [whole, toForm(words.slice(0, -1), 'reign')];
  if (isFamilyFirst(text)) {
    const [family, ...given] = words;
    const turned = toForm([...given, family!], 'full');
    return derives ? [whole, turned, toForm([family!], 'surname')] : [whole, turned];
  }
  if (isFunctionWord(lastName(text, words))) return [whole];
  const start = surnameStart(text, words);
  const last = lastNameStart(text, words);
  return [
    whole,
    ...(start > 1 ? [toForm([words[0]!, ...words.slice(start)], 'full')] : []),
    ...(derives ? [toForm(words.slice(start), 'surname')] : []),
    ...(derives && start < last ? [toForm(words.slice(last), 'surname')] : []),
  ];
};

/** "Tereshkov", "al-Tarabi", "von der Leyen"; but who is called nothing else than "Al Gore" has a given name. */
const isSurnameAlone = (text: string, words: readonly string[], { name }: Entity): boolean => {
  const before = words.slice(0, lastNameStart(text, words));
  return before.length === 0 || (text !== name && before.every((word) => PARTICLE.test(foldWord(word))));
};

const personForms = (entity: Entity, derives: boolean): NameForm[] => {
  const main = withoutTitles(wordsOf(withoutGeneration(entity.name)));
  const given = main.length > 1 && !isCalledByFirst(entity) ? foldWord(main[0]!) : null;
  return [entity.name, ...entity.variants.map((variant) => variant.text)].flatMap((printed) => {
    const text = withoutGeneration(printed);
    const words = withoutTitles(wordsOf(text));
    if (words.length === 0) return [];
    if (!isSurnameAlone(text, words, entity)) {
      const whole = text === printed ? [] : [toForm(withoutTitles(wordsOf(printed)), 'full')];
      return [...whole, ...wholeForms(text, words, derives)];
    }
    return foldWord(words[0]!) === given ? [] : [toForm(words, 'surname')];
  });
};

/** "The Kremlin" is found by "Kremlin"; an article would begin a search at every sentence. */
const ARTICLE = /^the\s+(?=\p{L})/iu;

const plainForms = (entity: Entity): NameForm[] =>
  [entity.name, ...entity.variants.map((variant) => variant.text)]
    .map((name) => {
      const text = name.replace(ARTICLE, '');
      return { words: wordsOf(text), kind: 'plain' as const, text };
    })
    .filter(({ words }) => words.length > 0);

/** "X" alone is too many things. */
const ONE_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/** The forms of an entity, unique, the entity's own name first; `derives`: also surnames that no source prints alone. A document has none: it is found by its description. */
export const nameForms = (entity: Entity, derives: boolean): readonly NameForm[] => {
  if (entity.kind === 'document') return [];
  const forms = entity.kind === 'person' ? personForms(entity, derives) : plainForms(entity);
  const seen = new Set<string>();
  return forms.filter(({ words, kind, text }) => {
    if (ONE_LETTER.test(text)) return false;
    const id = `${kind} ${words.join(' ')}`;
    return !seen.has(id) && seen.add(id);
  });
};
