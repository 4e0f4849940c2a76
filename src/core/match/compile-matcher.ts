/** From an index to the tables that find its names in any page. In: a `FactIndex`. Out: a `Matcher`. Deterministic for its index. */
import antiPhrases from '../../../assets/anti-phrases.json';
import type { HintKind } from '../hint/hint';
import type { Entity, FactIndex } from '../model';
import { addCharacters, createCharacterTrie } from './tables/character-trie';
import { profileDocuments } from './events/document-profiles';
import { capitalOf, countryNamed, countryOf, isContinent } from './tables/countries';
import { addBeginning, addLooseWord, addWord, createLexicon } from './tables/name-lexicon';
import { foldWord } from './spelling/letters';
import type { Form, Matcher, Target } from './matcher';
import { nameForms, readPersonName, wordsOf, type NameForm } from './name-forms';
import { isGivenName, isNoMisspelling, isOrdinaryWord } from './tables/ordinary-words';
import { addPhrase, createPhraseTrie } from './tables/phrase-trie';
import { looseKey } from './spelling/loose-key';
import { linkInflected } from './spelling/resolve-word';
import { romanize } from './spelling/romanize';
import { soundKey } from './spelling/sound-key';
import { worldForms } from './tables/world-names';

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

const isCommonName = ({ kind }: Entity, called: string): boolean =>
  kind === 'person' && (called.length < MIN_RARE_SURNAME || isOrdinaryWord(called) || isGivenName(called));

/** A name that may be anything is matched like a body's. */
const matchedKind = (entity: Entity): HintKind => (entity.kind === 'unknown' ? 'organization' : entity.kind);

/** A country in this share of all claims is what the index is about; its capital then stands for its government. */
const MIN_PRINCIPAL_SHARE = 0.05;

/** Codes of the countries an index is about. */
const principalCountries = (index: FactIndex): ReadonlySet<string> => {
  const codes = new Map(
    index.entities
      .filter(({ kind }) => kind === 'place')
      .map((entity) => [
        entity.id,
        namesOf(entity)
          .map((name) => countryOf(foldWord(name)))
          .find((code) => code !== null),
      ]),
  );
  const counts = new Map<string, number>();
  for (const claim of index.claims) {
    const named = new Set(
      claim.entities.map((id) => codes.get(id)).filter((code) => code !== null && code !== undefined),
    );
    for (const code of named) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const enough = index.claims.length * MIN_PRINCIPAL_SHARE;
  return new Set([...counts].filter(([, count]) => count >= enough).map(([code]) => code));
};

const toTarget = (entity: Entity, principals: ReadonlySet<string>): Target => {
  const { given, called, isCalledByFirst } = readPersonName(entity);
  const printed = new Set(namesOf(entity));
  const folded = new Set([...printed].map(foldWord));
  const region = entity.kind === 'place' ? regionOf(folded) : null;
  const country = [...folded].map(countryOf).find((code) => code !== null) ?? null;
  return {
    entity,
    kind: matchedKind(entity),
    given: given.map((word) => soundKey(romanize(word))),
    isCalledByFirst,
    looseGiven: given.map((word) => looseKey(romanize(word))).filter((key) => key.length > 1),
    printed,
    folded,
    isCommon: isCommonName(entity, called),
    region,
    isBackdrop: region === 'country' || (region === 'capital' && principals.has(country ?? '')),
    country,
  };
};

const toForm = (target: number, form: NameForm, isAlias: boolean): Form => ({
  target,
  kind: form.kind,
  text: form.text,
  isAlias,
  upperOnly: ACRONYM.test(form.text),
});

/** Which targets the claims name together. */
const findAssociates = (index: FactIndex): Map<number, Set<number>> => {
  const places = new Map<string, number>(index.entities.map(({ id }, at) => [id, at]));
  const together = new Map<number, Set<number>>();
  for (const claim of index.claims) {
    const named = [...claim.entities, claim.speaker, claim.via].flatMap((id) =>
      id === null ? [] : (places.get(id) ?? []),
    );
    for (const one of named) {
      const others = named.filter((other) => other !== one);
      together.set(one, new Set([...(together.get(one) ?? []), ...others]));
    }
  }
  return together;
};

const WITHOUT_SPACES = /[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const aliasesOf = (entity: Entity): NameForm[] =>
  worldForms(entity).map((text) => {
    const words = wordsOf(text);
    if (entity.kind !== 'person') return { words, kind: 'plain', text };
    const isFull = words.length > 1 && /^\p{Script=Latin}/u.test(text);
    return { words, kind: isFull ? 'full' : 'surname', text };
  });

const addForm = (matcher: Matcher, forms: Form[], form: Form): void => {
  const id = forms.push(form) - 1;
  if (WITHOUT_SPACES.test(form.text)) {
    addCharacters(matcher.characters, form.text, id);
    return;
  }
  const words = wordsOf(form.text);
  const keys = words.map((word) => addWord(matcher.lexicon, word));
  if (keys.length === 0) return;
  addPhrase(matcher.trie, keys, id);
  addBeginning(matcher.lexicon, keys);
  if (form.kind !== 'plain' && !form.isAlias)
    words.forEach((word, at) => addLooseWord(matcher.lexicon, word, keys[at]!));
};

/**
 * Beyond this many entities a surname nobody printed alone means too many people to be offered: of 16 news pages about other things one has
 * wrong marks with 2,000 persons who bear real surnames, seven with 5,000 (docs/design.md).
 */
const MAX_DERIVED = 2000;

const lazyTargets = (index: FactIndex): Matcher['targetAt'] => {
  const principals = principalCountries(index);
  const made = new Map<number, Target>();
  return (place) => {
    const known = made.get(place) ?? toTarget(index.entities[place]!, principals);
    made.set(place, known);
    return known;
  };
};

/** The matcher for an index. An index without names gives a matcher that finds nothing. */
export function compileMatcher(index: FactIndex): Matcher {
  const forms: Form[] = [];
  const size = index.entities.length;
  const matcher: Matcher = {
    index,
    targetAt: lazyTargets(index),
    places: index.entities.flatMap(({ kind }, at) => (kind === 'place' ? [at] : [])),
    forms,
    lexicon: createLexicon(size * 4, isNoMisspelling),
    trie: createPhraseTrie(size * 4),
    characters: createCharacterTrie(),
    associates: findAssociates(index),
    documents: profileDocuments(index.entities),
    blocked: antiPhrases.blocked,
  };
  index.entities.forEach((entity, at) => {
    for (const form of nameForms(entity, size <= MAX_DERIVED))
      addForm(matcher, forms, toForm(at, form, false));
    for (const form of aliasesOf(entity)) addForm(matcher, forms, toForm(at, form, true));
  });
  for (const form of forms)
    if (form.isAlias) wordsOf(form.text).forEach((word) => linkInflected(matcher.lexicon, word));
  return matcher;
}
