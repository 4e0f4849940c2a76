/** Every way an entity of the index may be written, from its own variants and from general knowledge. */
import type { Entity } from '../model';
import { foldWord } from './spelling/letters';
import { isTitle } from './tables/ordinary-words';

/** A form before it is in the matcher: its words and what it stands for. */
export type NameForm = {
  readonly words: readonly string[];
  readonly kind: 'full' | 'surname' | 'plain';
  readonly text: string;
};

const WORD = /[\p{L}\p{M}\u00ad\u200c\u200d]+/gu;
const PARTICLE =
  /^(?:al|el|bin|ben|ibn|abu|von|van|der|den|de|del|della|di|da|dos|du|la|le|st|ter|ten|zu|af|av)$/;

/** The words of a name; marks and digits part words. */
export const wordsOf = (name: string): string[] => name.match(WORD) ?? [];

const withoutTitles = (words: readonly string[]): readonly string[] => {
  let from = 0;
  while (from < words.length - 1 && isTitle(foldWord(words[from]!))) from++;
  return words.slice(from);
};

/** Where the last name begins, its particles left out: "O’Malley" and "N’Diaye" are one name of two words. */
export const lastNameStart = (name: string, words: readonly string[]): number => {
  const last = /[^\s\p{Pd}]*$/u.exec(name.trimEnd())?.[0] ?? '';
  return words.length - Math.max(1, wordsOf(last).length);
};

/** Where the surname begins: the last name and the particles before it ("von der Leyen"). @param words those of `name`, from the first or a later one on */
export const surnameStart = (name: string, words: readonly string[]): number => {
  let start = lastNameStart(name, words);
  while (start > 1 && PARTICLE.test(foldWord(words[start - 1]!))) start--;
  return start;
};

const toForm = (words: readonly string[], kind: NameForm['kind']): NameForm => ({
  words,
  kind,
  text: words.join(' '),
});

const personForms = (entity: Entity, derives: boolean): NameForm[] => {
  const main = withoutTitles(wordsOf(entity.name));
  const given = main.length > 1 ? foldWord(main[0]!) : null;
  const forms: NameForm[] = [];
  for (const text of [entity.name, ...entity.variants.map((variant) => variant.text)]) {
    const words = withoutTitles(wordsOf(text));
    if (words.length === 0) continue;
    const last = lastNameStart(text, words);
    if (last <= 0) {
      if (foldWord(words[0]!) !== given) forms.push(toForm(words, 'surname'));
      continue;
    }
    const start = surnameStart(text, words);
    forms.push(toForm(words, 'full'));
    if (start > 1) forms.push(toForm([words[0]!, ...words.slice(start)], 'full'));
    if (!derives) continue;
    forms.push(toForm(words.slice(start), 'surname'));
    if (start < last) forms.push(toForm(words.slice(last), 'surname'));
  }
  return forms;
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
