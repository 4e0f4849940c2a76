/** From an index to the tables that find its names in any page. In: a `FactIndex`. Out: a `Matcher`. Deterministic for its index. */
import type { HintKind } from '../hint';
import type { Entity, FactIndex } from '../model';
import { capitalOf, countryNamed, countryOf, isContinent } from './gazetteer';
import { addWord, createLexicon } from './lexicon';
import { foldWord } from './letters';
import type { Form, Matcher, Target } from './matcher';
import { nameForms, surnameStart, wordsOf, type NameForm } from './name-forms';
import { isGivenName, isOrdinaryWord } from './ordinary-words';
import { addPhrase, createPhraseTrie } from './phrase-trie';
import { romanize } from './romanize';
import { soundKey } from './sound-key';
import { worldForms } from './world-names';

const MIN_RARE_SURNAME = 5;
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;

const namesOf = (entity: Entity): string[] => [
  entity.name,
  ...entity.variants.map((variant) => variant.text),
];

const regionOf = (folded: ReadonlySet<string>): Target['region'] => {
  for (const name of folded) {
    if (countryNamed(name) !== null || isContinent(name)) return 'country';
    if (capitalOf(name) !== null) return 'capital';
  }
  return null;
};

const isCommonSurname = (entity: Entity, words: readonly string[]): boolean => {
  const surname = foldWord(words[words.length - 1] ?? '');
  return (
    entity.kind === 'person' &&
    (surname.length < MIN_RARE_SURNAME || isOrdinaryWord(surname) || isGivenName(surname))
  );
};

const kindOf = (entity: Entity): HintKind => (entity.kind === 'unknown' ? 'organization' : entity.kind);

const toTarget = (entity: Entity): Target => {
  const words = wordsOf(entity.name);
  const given = entity.kind === 'person' ? words.slice(0, Math.max(0, surnameStart(words))) : [];
  const printed = new Set(namesOf(entity));
  const folded = new Set([...printed].map(foldWord));
  return {
    entity,
    kind: kindOf(entity),
    given: given.map((word) => soundKey(romanize(word))),
    printed,
    folded,
    isCommon: isCommonSurname(entity, words),
    region: entity.kind === 'place' ? regionOf(folded) : null,
    country: [...folded].map(countryOf).find((code) => code !== null) ?? null,
  };
};

const toForm = (target: number, form: NameForm, isAlias: boolean): Form => ({
  target,
  kind: form.kind,
  text: form.text,
  isAlias,
  upperOnly: ACRONYM.test(form.text),
});

/** The matcher for an index. An index without names gives a matcher that finds nothing. */
export function compileMatcher(index: FactIndex): Matcher {
  const targets = index.entities.map(toTarget);
  const lexicon = createLexicon(targets.length * 4, (folded) => isOrdinaryWord(folded));
  const trie = createPhraseTrie(targets.length * 4);
  const forms: Form[] = [];
  targets.forEach(({ entity }, target) => {
    const own = nameForms(entity).map((form) => toForm(target, form, false));
    const known = worldForms(entity).map((form) => toForm(target, form, true));
    for (const form of [...own, ...known]) {
      const keys = wordsOf(form.text).map((word) => addWord(lexicon, word));
      if (keys.length > 0) addPhrase(trie, keys, forms.push(form) - 1);
    }
  });
  return { index, targets, forms, lexicon, trie };
}
